/** Where this page lies in the site: the short lesson has a page of its own, in a folder below the whole lesson's. */
import { SHORT_MINUTES } from '../../data/loader/short-lesson.ts'

/** The folder of the short lesson's page. */
export const SHORT_FOLDER = `cut-${SHORT_MINUTES}`

/** True on the short lesson's page: its address is all that makes it one. A page that is rendered when the site is built has none. */
export const isShortLesson = typeof location !== 'undefined' && location.pathname.replace(/index\.html$/, '').endsWith(`/${SHORT_FOLDER}/`)

/** From the page that shows the slides to the site's first page. */
export const siteRoot = isShortLesson ? '../' : ''
