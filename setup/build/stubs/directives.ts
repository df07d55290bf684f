/** Instead of the directives v-mark, v-motion and v-drag. `data/loader/slides/tags.ts` refuses them on a slide. */
import type { Plugin } from 'vue'

const nothing = (): Plugin => ({ install() {} })

export { nothing as createVDragDirective, nothing as createVMarkDirective, nothing as createVMotionDirectives }
