import { siteRoot } from '../../setup/cut/cut'

/** Where the page to read has a slide of the whole lesson: a page of the site, or in the single file a part of the show. */
export function readingAddress(slide: number): string {
  return __DECK_SINGLE_FILE__ ? `#/read?slide=${slide}` : `${siteRoot}read/#slide-${slide}`
}
