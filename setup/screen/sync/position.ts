/** Keeps the windows of the show at one slide and one click of it, in the place of Slidev's own (see shared-state.ts). */
import type { SharedState } from '@slidev/client/state/shared.ts'
import type { RouteLocationNormalized } from 'vue-router'
import { useNav } from '@slidev/client'
import { TRUST_ORIGINS } from '@slidev/client/constants.ts'
import { getSlidePath } from '@slidev/client/logic/slides.ts'
import { sharedState } from '@slidev/client/state/shared.ts'
import { syncDirections } from '@slidev/client/state/index.ts'
import { watch } from 'vue'
import { isNavigationFailure, NavigationFailureType, useRouter } from 'vue-router'
import { isNewer, nextTime } from './order'

/** A slide, and the clicks of it as the address has them. */
interface Place { page: number, clicks: number }

/** A place that a window has told. `lastUpdate` comes last: whoever hears it has heard the rest. */
type Published = Place & Pick<SharedState, 'clicksTotal'> & Required<Pick<SharedState, 'lastUpdate'>>

/** Whatever comes in between, a window does not go on trying for ever. */
const TRIES = 3

/** To be called once, by the root of the app. */
export function syncPosition(): void {
  const router = useRouter()
  const { clicksContext, currentSlideNo, isPresenter, isPrintMode, slides } = useNav()
  const id = Math.random().toString(36).slice(2)
  /** The newest place that this window has told or heard. */
  let newest: Published | undefined
  /** True while what is shared is changed by this window. */
  let publishing = false
  let opening = true
  /** How often this window may still set out for the place of the others; none once it is there. */
  let tries = 0

  const shows = ({ name }: RouteLocationNormalized) => !isPrintMode.value && (name === 'play' || name === 'presenter')
  const isShared = ({ page, clicks }: Place) => sharedState.page === page && sharedState.clicks === clicks
  /** A dev server that has just started, or another version of the deck, may name a slide that is not there. */
  const exists = (page: number) => page >= 1 && page <= slides.value.length

  function publish(): void {
    const route = router.currentRoute.value
    if (!shows(route))
      return
    const place = { page: currentSlideNo.value, clicks: Number(route.query.clicks ?? 0) }
    // Whoever opens the deck in mid-lesson, and names no slide, comes to where the others are.
    if (opening && mayFollow() && exists(sharedState.page) && place.page === 1 && place.clicks === 0)
      tries = TRIES
    opening = false
    if (isShared(place))
      tries = 0
    // Something came in between on the way there, such as a slide that sets its clicks when it opens.
    else if (tries > 0)
      go()
    else if (mayPublish())
      share({ ...place, clicksTotal: clicksContext.value.total, lastUpdate: { id, type: isPresenter.value ? 'presenter' : 'viewer', time: nextTime(Date.now(), sharedState.lastUpdate?.time) } })
  }

  function share(place: Published): void {
    newest = place
    publishing = true
    Object.assign(sharedState, place)
    publishing = false
  }

  function hear(): void {
    const { page, clicks, clicksTotal, lastUpdate } = sharedState
    if (publishing || !lastUpdate)
      return
    if (newest && isNewer(newest.lastUpdate, lastUpdate)) {
      // Both windows were told to go somewhere at once. The older publishing gives way, when whoever brings it has finished.
      const place = { ...newest, lastUpdate: { ...newest.lastUpdate } }
      queueMicrotask(() => share(place))
      return
    }
    newest = { page, clicks, clicksTotal, lastUpdate }
    if (!mayFollow() || !exists(page) || !shows(router.currentRoute.value))
      return
    tries = TRIES
    go()
  }

  function go(): void {
    tries--
    const { page, clicks } = sharedState
    // The newest call wins over one that is still under way.
    void router.replace({ path: getSlidePath(page, isPresenter.value), query: { ...router.currentRoute.value.query, clicks: clicks || undefined } })
  }

  // In the dev server those who look on from other devices do not turn the slides.
  function mayPublish(): boolean {
    const { presenterSend, viewerSend } = syncDirections.value
    return isPresenter.value ? presenterSend : viewerSend && (!import.meta.env.DEV || TRUST_ORIGINS.includes(location.hostname))
  }

  function mayFollow(): boolean {
    const { presenterReceive, viewerReceive } = syncDirections.value
    return isPresenter.value ? presenterReceive : viewerReceive
  }

  // A step that a newer one has overtaken is no place to tell of. One that leads to where the window stands has overtaken others.
  router.afterEach((_to, _from, failure) => (!failure || isNavigationFailure(failure, NavigationFailureType.duplicated)) && publish())
  // At once: when a step ends, what is shared must not be older than what was heard.
  watch(() => sharedState.lastUpdate, hear, { flush: 'sync' })
  void router.isReady().then(publish)
}
