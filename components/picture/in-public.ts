import pictures from '#lesson/pictures'
import { siteRoot } from '../site/place'

/**
 * Where the browser finds a file of public/.
 *
 * @param src its path there
 * @param reading true on the pages to read, which are one level down
 */
export function pictureAddress(src: string, reading: boolean): string {
  const path = src.replace(/^\.?\//, '')
  return pictures[path] ?? `${reading ? '../' : siteRoot}${path}`
}
