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
  /** Of the lesson that is shown. */
  slides: (SlideRoute & Route)[]
}

/** What a component inside a slide knows of it. */
export declare function useSlideContext(): {
  $slidev: { configs: SlidevConfig & { title: string, slidesTitle: string, centralQuestion: string } }
  $nav: Ref<Nav>
  $clicksContext: ClicksContext
  $page: Ref<number>
  /** The fields at its top. */
  $frontmatter: Record<string, unknown>
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

/** What the windows of the show share. `lastUpdate` is missing until a window has told the others where it stands. */
export interface SharedState {
  page: number
  clicks: number
  clicksTotal: number
  /** By which window, and when: milliseconds since 1970. */
  lastUpdate?: { id: string, type: 'presenter' | 'viewer', time: number }
  /** Where the presenter points. */
  cursor?: { x: number, y: number, style: 'cursor' | 'laser' } | undefined
}
export declare const sharedState: SharedState

/** A way in which windows hear of each other: told how to change the state, it returns what is to be called when the state has changed. */
export declare function addSyncMethod(sync: {
  init: (key: string, onUpdate: (changes: object) => void, state: object, stored?: boolean) => (() => void) | undefined
}): void
export declare function disableBuiltinSync(): void
