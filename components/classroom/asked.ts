/** What a slide asks the class at the click at which it stands: what the devices of a room can answer. */
import type { ClicksContext } from '@slidev/types'
import type { ClassState } from './state'
import { useSlideContext } from '@slidev/client'
import { onMounted, onUnmounted, shallowRef } from 'vue'
import { useMedium } from '../slide/medium'

/** A question with its options, by their ids; `ballot` is called by a name that no other question of the lesson has. */
export interface Asked { ballot: string, options: string[] }

/** The parts of each slide that ask, each with what it asks now. */
const askers = new WeakMap<ClicksContext, Set<() => Asked | undefined>>()
/** Changes with every part that comes or goes, so that who has asked too early is told. */
const changes = shallowRef(0)

/**
 * Lets a part of a slide ask the class.
 *
 * @param asks what it asks now; nothing where its answer is known already, or was not asked yet
 */
export function askClass(asks: () => Asked | undefined): void {
  // Nothing of it is in a site that has no room.
  if (!__DECK_ROOM__)
    return
  const { $clicksContext } = useSlideContext()
  const medium = useMedium()
  onMounted(() => {
    if (medium.value !== 'screen')
      return
    askers.set($clicksContext, (askers.get($clicksContext) ?? new Set()).add(asks))
    changes.value++
  })
  onUnmounted(() => {
    askers.get($clicksContext)?.delete(asks)
    changes.value++
  })
}

/** What devices have answered, once it is shown. */
export function devicesIn({ devices }: Pick<ClassState, 'devices'>, ballot: string): Record<string, number> | undefined {
  return __DECK_ROOM__ ? devices[ballot] : undefined
}

/** What a slide asks now; nothing where it asks nothing. */
export function askedOn(clicks: ClicksContext): Asked | undefined {
  void changes.value
  for (const asks of askers.get(clicks) ?? []) {
    const asked = asks()
    if (asked)
      return asked
  }
}
