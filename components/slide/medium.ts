/**
 * Where a slide is shown, and so what a component on it does.
 *
 * | medium      | what it is                                              | what it means                                          | provided by                    |
 * | ----------- | ------------------------------------------------------- | ------------------------------------------------------ | ------------------------------ |
 * | `screen`    | the slide that is shown, in the show and the presenter  | follows the clicks; can be pressed once it is mounted  | Slidev's render context        |
 * | `preview`   | its small picture: overview, next slide                 | follows the clicks; nothing can be pressed             | Slidev's render context        |
 * | `print`     | PDF of the slides, sheet of paper, cover before the show | final state, the class has not answered                | Slidev's print mode, a sheet   |
 * | `worksheet` | sheet that students fill in                             | final state, verdicts and choices are the student's    | a sheet                        |
 * | `reading`   | text that flows on a page                               | final state, words take the place of drawings          | a page to read                 |
 *
 * A sheet is `components/paper/SlidePicture.vue`, a page to read one of `components/reading/`. Whatever stands on no slide is `print`.
 */
import type { ComputedRef, InjectionKey } from 'vue'
import { useNav, useSlideContext } from '@slidev/client'
import { computed, inject, provide } from 'vue'

export type Medium = 'screen' | 'preview' | 'print' | 'worksheet' | 'reading'

const MEDIUM: InjectionKey<Medium> = Symbol('medium')
const READING_PAGE: InjectionKey<string> = Symbol('page with the whole lesson to read')
const NUMBERED: InjectionKey<boolean> = Symbol('slides with their numbers')

/** The medium of the component that asks. */
export function useMedium(): ComputedRef<Medium> {
  const provided = inject(MEDIUM, undefined)
  if (provided)
    return computed(() => provided)
  const { isPrintMode } = useNav()
  const { $renderContext } = useSlideContext()
  return computed(() => {
    if (isPrintMode.value)
      return 'print'
    switch ($renderContext.value) {
      case 'slide':
      case 'presenter': return 'screen'
      case 'none': return 'print'
      default: return 'preview'
    }
  })
}

/** True where nothing waits for a click and nothing moves. */
export function isFinal(medium: Medium): boolean {
  return medium !== 'screen' && medium !== 'preview'
}

/** True where a drawing has to say in its alternative text what a list beside it says elsewhere. */
export function isPaper(medium: Medium): boolean {
  return medium === 'print' || medium === 'worksheet'
}

/** Makes the slides inside this component pictures on a sheet of paper. */
export function providePaper({ worksheet = false }: { worksheet?: boolean }): void {
  provide(MEDIUM, worksheet ? 'worksheet' : 'print')
}

/**
 * Makes the slides inside this component text on a page to read.
 *
 * @param page address of the page with the whole lesson, from here; empty on that page itself
 */
export function provideReading(page = ''): void {
  provide(MEDIUM, 'reading')
  provide(READING_PAGE, page)
}

/** Address of the page with the whole lesson to read, in the medium `reading`. */
export function useReadingPage(): string {
  return inject(READING_PAGE, '')
}

/** Makes the slides inside this component show their numbers. */
export function provideNumbers(): void {
  provide(NUMBERED, true)
}

/** True where a slide shows its number. */
export function useNumbered(): boolean {
  return inject(NUMBERED, false)
}
