/** The pages of the lessons: the site's first page once more, in a folder for each lesson but the first. */
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lessonFolder } from '../../data/loader/lesson-pages.ts'

/**
 * Writes them into a site whose first page is there.
 *
 * @param change what one of them says otherwise than the first page
 */
export async function writeLessonPages(site: string, lessons: LessonPath[], change: (page: string, lesson: LessonPath) => string = page => page): Promise<void> {
  const page = oneLevelDown(await readFile(join(site, 'index.html'), 'utf8'))
  for (const lesson of lessons.slice(1)) {
    const folder = join(site, lessonFolder(lesson.id, lessons))
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'index.html'), change(page, lesson))
  }
}

/** A page with its relative addresses as they are for a folder below. */
export function oneLevelDown(page: string): string {
  return page.replaceAll(/((?:href|src)="|url\()(?:\.\/)?(?![a-z]+:|[./#])/g, '$1../')
}
