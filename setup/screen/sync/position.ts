/** Keeps the windows of the show at one slide and one click of it, in the place of Slidev's own (see shared-state.ts and .github/SLIDEV.md). */
import type { SharedState } from '@slidev/client'
import type { RouteLocationNormalized } from 'vue-router'
import { sharedState, useNav } from '@slidev/client'
import { TRUST_ORIGINS } from '@slidev/client/constants.ts'
import { getSlidePath } from '@slidev/client/logic/slides.ts'
import { syncDirections } from '@slidev/client/state/index.ts'
import { watch } from 'vue'
import { isNavigationFailure, NavigationFailureType, useRouter } from 'vue-router'
import { useWallBlack } from '../wall'
import { isNewer, nextTime } from './order'

/** A slide, and the clicks of it as the address has them. */
interface Place { page: number, clicks: number }

/** A place that a window has published. `lastUpdate` is assigned last: when it changes, the rest has arrived. */
type Published = Place & Pick<SharedState, 'clicksTotal'> & Required<Pick<SharedState, 'lastUpdate'>>

/** How often a window navigates to the others' place before it gives up. */
const MAX_TRIES = 3

/** To be called once, by the root of the app. */
export function syncPosition(): void {
  const router = useRouter()
  const wall = useWallBlack()
  const { clicksContext, currentSlideNo, isPresenter, isPrintMode, slides } = useNav()
  const id = Math.random().toString(36).slice(2)
  /** The newest place that this window has published or received. */
  let newest: Published | undefined
  /** True while this window itself changes the shared state. */
  let publishing = false
  let opening = true
  /** How many tries are left to reach the place of the others; 0 once this window is there. */
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
    // A window that is opened in mid-lesson, without a slide in its address, joins the others.
    if (opening && mayFollow() && exists(sharedState.page) && place.page === 1 && place.clicks === 0)
      tries = MAX_TRIES
    opening = false
    if (isShared(place))
      tries = 0
    // Something came in between on the way there, such as a slide that sets its clicks when it opens.
    else if (tries > 0)
      follow()
    else if (mayPublish())
      share({ ...place, clicksTotal: clicksContext.value.total, lastUpdate: { id, type: isPresenter.value ? 'presenter' : 'viewer', time: nextTime(Date.now(), sharedState.lastUpdate?.time) } })
  }

  function share(place: Published): void {
    newest = place
    publishing = true
    Object.assign(sharedState, place)
    publishing = false
    if (wall.value.value)
      wall.set(false)
  }

  function receive(): void {
    const { page, clicks, clicksTotal, lastUpdate } = sharedState
    if (publishing || !lastUpdate)
      return
    if (newest && isNewer(newest.lastUpdate, lastUpdate)) {
      // Two windows have published at once. The newer place wins; it is shared again once this update has been applied.
      const place = { ...newest, lastUpdate: { ...newest.lastUpdate } }
      queueMicrotask(() => share(place))
      return
    }
    newest = { page, clicks, clicksTotal, lastUpdate }
    if (!mayFollow() || !exists(page) || !shows(router.currentRoute.value))
      return
    tries = MAX_TRIES
    follow()
  }

  function follow(): void {
    tries--
    const { page, clicks } = sharedState
    // A navigation that is still pending is cancelled by this one.
    void router.replace({ path: getSlidePath(page, isPresenter.value), query: { ...router.currentRoute.value.query, clicks: clicks || undefined } })
  }

  // In the dev server the audience's own devices only follow.
  function mayPublish(): boolean {
    const { presenterSend, viewerSend } = syncDirections.value
    return isPresenter.value ? presenterSend : viewerSend && (!import.meta.env.DEV || TRUST_ORIGINS.includes(location.hostname))
  }

  function mayFollow(): boolean {
    const { presenterReceive, viewerReceive } = syncDirections.value
    return isPresenter.value ? presenterReceive : viewerReceive
  }

  // A cancelled or aborted navigation is not published. A duplicated one is: it has cancelled others on the way.
  router.afterEach((_to, _from, failure) => (!failure || isNavigationFailure(failure, NavigationFailureType.duplicated)) && publish())
  // Synchronously, so that a navigation that ends never publishes a place older than one already received.
  watch(() => sharedState.lastUpdate, receive, { flush: 'sync' })
  void router.isReady().then(publish)
}
