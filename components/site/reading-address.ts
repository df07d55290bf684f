import { siteRoot } from './place'

/** A page below the site's first, by its file: some hosts (S3, CloudFront) do not know a page by its folder. */
export function pageIn(folder: string | number): string {
  return `${folder}/index.html`
}

/** Where the page to read has a slide of the whole lesson: a page of the site, or in the single file a part of the show. */
export function readingAddress(slide: number): string {
  return __DECK_SINGLE_FILE__ ? `#/read?slide=${slide}` : `${siteRoot}${pageIn('read')}#slide-${slide}`
}
