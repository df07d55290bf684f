import about from '#lesson/about'
import { keyFor } from './storage-key'
import { siteRoot } from './place'

/** The path of the site. A page that is rendered when the site is built has none, and keeps nothing. */
const path = typeof location === 'undefined' ? '' : new URL(siteRoot || './', location.href).pathname

/** The name for something of this lesson, at the address where it stands: the short lesson's page is one with the whole one's. */
export function lessonKey(part?: string): string {
  return keyFor(about.id, path, part)
}
