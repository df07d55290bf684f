/** Instead of the directives v-mark, v-motion and v-drag. `check-slides.ts` refuses them on a slide. */
import type { Plugin } from 'vue'

const nothing = (): Plugin => ({ install() {} })

export { nothing as createVDragDirective, nothing as createVMarkDirective, nothing as createVMotionDirectives }
