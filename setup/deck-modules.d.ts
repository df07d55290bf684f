/** True in the dev server and a teachers' edition, with notes and good answers. */
declare const __DECK_FOR_TEACHERS__: boolean

/** True in the build of one file that opens without a server. */
declare const __DECK_SINGLE_FILE__: boolean

/** True where students' devices can take part in the lesson. */
declare const __DECK_ROOM__: boolean
/** The address of the room's broker; empty where it stands beside the pages. */
declare const __DECK_BROKER__: string

/** The address at which the site will stand, with a slash at its end; empty where nobody has said. */
declare const __DECK_URL__: string

/** Slidev's own list of slides. */
declare module '#slidev/slides' {
  export const slides: import('vue').Ref<(import('@slidev/types').SlideRoute & import('./slidev-client').Route)[]>
}

/** A sign of the set "Carbon" as a component, drawn in the page: as a background each would be a document of its own to the browser. */
declare module '~icons/carbon/*' {
  import type { FunctionalComponent, SVGAttributes } from 'vue'

  const icon: FunctionalComponent<SVGAttributes>
  export default icon
}
