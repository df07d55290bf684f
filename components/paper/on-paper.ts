/** What a slide must know when it is printed or shown on a sheet of paper. */
import type { ComputedRef, InjectionKey } from 'vue'
import { useNav } from '@slidev/client'
import { computed, inject, provide } from 'vue'

const SHEET: InjectionKey<boolean> = Symbol('slide on a sheet of paper')
const WORKSHEET: InjectionKey<boolean> = Symbol('slide on a sheet that students fill in')

/** Makes the slide inside this component stand still, in its final state; on a worksheet verdicts are left for the student. */
export function providePaper({ worksheet = false }: { worksheet?: boolean }): void {
  provide(SHEET, true)
  provide(WORKSHEET, worksheet)
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
