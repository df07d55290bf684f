/** What stands in the menu "More options", loaded when it is opened. */
import { defineAsyncComponent } from 'vue'

export default defineAsyncComponent(() => import('@slidev/client/internals/Settings.vue'))
