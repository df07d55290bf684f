/** The part of the state of Slidev's screen that this deck looks at. */
import type { Ref } from 'vue'

/** True while the overview over the slides is open. */
export declare const showOverview: Ref<boolean>
