/** Instead of floating-vue: what a tooltip is about, without the tooltip. */
import type { FunctionalComponent } from 'vue'

export const Tooltip: FunctionalComponent = (_, { slots }) => slots.default?.()
export const Dropdown = Tooltip
export function recomputeAllPoppers(): void {}
