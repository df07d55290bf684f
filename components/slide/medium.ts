/** What a slide must know when it is printed, shown on a sheet of paper, or read as text. */
import type { ComputedRef, InjectionKey } from 'vue'
import { useNav } from '@slidev/client'
import { computed, inject, provide } from 'vue'

const SHEET: InjectionKey<boolean> = Symbol('slide on a sheet of paper')
const WORKSHEET: InjectionKey<boolean> = Symbol('slide on a sheet that students fill in')

const NUMBERED: InjectionKey<boolean> = Symbol('slide as a page of its own')

/** Makes the slides inside this component pages with their numbers. */
export function provideNumbers(): void {
  provide(NUMBERED, true)
}

/** True where a slide bears its number. */
export function useNumbered(): boolean {
  return inject(NUMBERED, false)
}

/** Makes the slide inside this component stand still, in its final state; on a worksheet verdicts are left for the student. */
export function providePaper({ worksheet = false }: { worksheet?: boolean }): void {
  provide(SHEET, true)
  provide(WORKSHEET, worksheet)
}

const READING: InjectionKey<string> = Symbol('slide as text on a page to read')

/**
 * Makes the slides inside this component text that flows with the page: drawings that need their room give way to words.
 *
 * @param page where the whole lesson is to read, from here: nothing on that page itself
 */
export function provideReading(page = ''): void {
  provide(READING, page)
}

/** Where the whole lesson is to read, for a slide that is text to scroll; nothing for any other. */
export function useReadingPage(): string | undefined {
  return inject(READING, undefined)
}

/** True where a slide is text to scroll. */
export function useReading(): boolean {
  return useReadingPage() !== undefined
}

/** True where nothing moves: in the PDF of the slides and on sheets of paper. */
export function useOnPaper(): ComputedRef<boolean> {
  const { isPrintMode } = useNav()
  const onSheet = inject(SHEET, false)
  return computed(() => onSheet || isPrintMode.value)
}

/** True where a verdict is the student's to give. */
export function useWorksheet(): boolean {
  return inject(WORKSHEET, false)
}
