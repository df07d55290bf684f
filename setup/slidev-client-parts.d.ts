/** Parts inside Slidev's client, not public, that setup/screen/ builds the page of the slides from, and components/reading/ the pages without JavaScript. */
import type { ClicksContext, SlideRoute } from '@slidev/types'
import type { ComputedRef, InjectionKey, MaybeRefOrGetter, Ref } from 'vue'

export { useSlideContext } from './slidev-client'

/** Turns the slides by swipes on an element. */
export declare function useSwipeControls(root: Readonly<Ref<HTMLElement | null>>): void
/** A clock, the same in all windows of the show; its times are in milliseconds since 1970. */
export declare function useTimer(): {
  state: Ref<{ status: 'stopped' | 'running' | 'paused', slides: object, startedAt: number, pausedAt: number }>
  reset: () => void
  toggle: () => void
}
/** Where the mouse is on the slide, in percent of its sides. */
export declare function useMousePosInSlide(): ComputedRef<{ x: number, y: number } | undefined>
/** Keeps the screen awake. */
export declare function useWakeLock(): void
/** A slide's clicks, standing at `current`. */
export declare function createFixedClicks(route: SlideRoute, current: MaybeRefOrGetter<number>): ClicksContext
/** Listens to Slidev's keys. */
export declare function registerShortcuts(): void
export declare function toggleDark(): void

/** The address of a slide in the show or in the presenter view. */
export declare function getSlidePath(no: number, presenter: boolean): string

/** Which windows tell the others where they stand, and which go there. */
export declare const syncDirections: Ref<Record<'presenterSend' | 'presenterReceive' | 'viewerSend' | 'viewerReceive', boolean>>
export declare const cursorStyle: Ref<'cursor' | 'laser'>
/** Hosts that are this device. */
export declare const TRUST_ORIGINS: string[]

export declare const showOverview: Ref<boolean>
export declare const showGotoDialog: Ref<boolean>
/** True while a field to type in has the focus. */
export declare const isInputting: Ref<boolean>
/** True while a link or a button has the focus. */
export declare const isOnFocus: Ref<boolean>
export declare const shortcutsEnabled: Ref<boolean>
export declare const shortcutsLocked: Ref<boolean>
export declare const fullscreen: { isSupported: Ref<boolean>, toggle: () => Promise<void> }

/** Stands for "all clicks done". */
export declare const CLICKS_MAX: number
export declare const injectionSlidevContext: InjectionKey<unknown>
export declare const injectionClicksContext: InjectionKey<unknown>
export declare const injectionCurrentPage: InjectionKey<unknown>
export declare const injectionRenderContext: InjectionKey<unknown>
export declare const injectionFrontmatter: InjectionKey<unknown>
export declare const injectionRoute: InjectionKey<unknown>
