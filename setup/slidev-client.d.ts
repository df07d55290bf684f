/**
 * The part of Slidev's client that this deck uses. The client ships its sources, which do not pass
 * a strict check outside their own workspace, so tsconfig.json maps the package to this file.
 */
import type { ClicksContext, SlideInfo, SlideRoute, SlidevConfig } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'

/** A slide as the show has it; `no` is its number in the whole lesson, `noteHTML` its notes, once they have been loaded. */
export interface Route {
  meta: { slide: SlideInfo & { no: number, noteHTML: string } }
}

interface Nav {
  currentSlideNo: number
  navDirection: number
  prevRoute: Route
  nextRoute: Route
}

/** What a component inside a slide knows of it. */
export declare function useSlideContext(): {
  $slidev: { configs: SlidevConfig & { title: string, slidesTitle: string, centralQuestion: string } }
  $nav: Ref<Nav>
  $clicksContext: ClicksContext
  $page: Ref<number>
  /** Where the slide is drawn: `slide` and `presenter` are the ones to work with, the others are previews. */
  $renderContext: Ref<string>
}

/** Where the show stands; `isPrintMode` is true in the PDF of the slides, `printRange` are the numbers it prints. */
export declare function useNav(): {
  isPrintMode: ComputedRef<boolean>
  printRange: Ref<number[]>
  slides: Ref<(SlideRoute & Route)[]>
  total: ComputedRef<number>
  currentSlideNo: ComputedRef<number>
  currentSlideRoute: ComputedRef<SlideRoute & Route>
  clicks: ComputedRef<number>
  clicksContext: ComputedRef<ClicksContext>
  isPresenter: ComputedRef<boolean>
  hasNext: ComputedRef<boolean>
  hasPrev: ComputedRef<boolean>
  next: () => Promise<void>
  prev: () => Promise<void>
  go: (number: number) => Promise<void>
  getPrimaryClicks: (route: SlideRoute) => ClicksContext
  enterPresenter: () => void
}
