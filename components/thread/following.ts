/** How a part of a slide that moves in time takes the thread's marker along. */
import type { InjectionKey, MaybeRefOrGetter, ShallowRef } from 'vue'
import type { Moment } from './moment'
import { inject, onUnmounted, provide, shallowRef, toValue, watchEffect } from 'vue'

const FOLLOWED: InjectionKey<ShallowRef<Moment | undefined>> = Symbol('the moment at which a part of the slide stands')

/** For the frame: the moment that a part of the slide has reached; none where nothing on it moves. */
export function provideFollowing(): ShallowRef<Moment | undefined> {
  const followed = shallowRef<Moment>()
  provide(FOLLOWED, followed)
  return followed
}

/** For the part that moves: the thread's marker stands at this moment; where it is undefined, at the slide's own. */
export function leadThread(moment: MaybeRefOrGetter<Moment | undefined>): void {
  const followed = inject(FOLLOWED, undefined)
  if (!followed)
    return
  watchEffect(() => followed.value = toValue(moment))
  onUnmounted(() => followed.value = undefined)
}
