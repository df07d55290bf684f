/**
 * The part of Slidev's client that this deck uses. The client ships its sources, which do not pass
 * a strict check outside their own workspace, so tsconfig.json maps the package to this file.
 */
import type { ClicksContext, SlideInfo, SlidevConfig } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'

interface Route {
  meta: { slide: SlideInfo }
}

interface Nav {
  currentSlideNo: number
  navDirection: number
  prevRoute: Route
  nextRoute: Route
}

/** What a component inside a slide knows of it. */
export declare function useSlideContext(): {
  $slidev: { configs: SlidevConfig & { centralQuestion: string } }
  $nav: Ref<Nav>
  $clicksContext: ClicksContext
}

/** Where the show stands; `isPrintMode` is true on paper. */
export declare function useNav(): { isPrintMode: ComputedRef<boolean> }
