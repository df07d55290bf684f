import lessons from '#lesson/lessons'
import { lessonFolder, lessonWith } from '../../data/loader/lesson-pages'
import { siteRoot } from './place'

/** A page below the site's first, by its file: some hosts (S3, CloudFront) do not know a page by its folder. */
export function pageIn(folder: string | number): string {
  return `${folder}/index.html`
}

/** Where the page to read has a slide, by its name: a page of the site, or in the single file a part of the show. */
export function readingAddress(slide: string): string {
  return __DECK_SINGLE_FILE__ ? `#/read?slide=${slide}` : `${siteRoot}${pageIn('read')}#slide-${slide}`
}

/**
 * Where the show has a slide, by its name: in the first lesson that has it, and in the single file on its one page.
 *
 * @param root from the page with the link to the site's first page; empty in the single file
 */
export function showOf(slide: string, root: string): string {
  return `${root}${root && lessonFolder(lessonWith(slide, lessons).id, lessons)}#/${slide}`
}
