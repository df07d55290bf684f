/** Where this page lies in the site: each lesson has a page, the first one the site's own, the others one in a folder below it. */
import lessons from '#lesson/lessons'
import { lessonFolder } from '../../data/loader/lesson-pages.ts'

const folder = typeof location === 'undefined' ? '' : /\/(lesson-[\w-]+)\/$/.exec(location.pathname.replace(/index\.html$/, ''))?.[1] ?? ''

/** The lesson of this page: its address is all that makes it one. A page that is rendered when the site is built, and the single file, have every slide. */
export const lesson = typeof location === 'undefined' || __DECK_SINGLE_FILE__
  ? lessons.reduce((most, each) => Object.keys(each.slides).length > Object.keys(most.slides).length ? each : most)
  : lessons.find(({ id }) => `lesson-${id}` === folder) ?? lessons[0]!

/** From the page that shows the slides to the site's first page. */
export const siteRoot = folder && lessons.some(({ id }) => `lesson-${id}` === folder) ? '../' : ''

/** From this page to the page of a lesson. */
export function toLesson(id: string): string {
  return siteRoot + lessonFolder(id, lessons)
}
