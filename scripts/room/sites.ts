/**
 * Checks the lesson and builds the sites that a room shows, where that is to be done; prints them as one line of JSON. What a build leaves in
 * memory would burden the room for the whole lesson, so that this is a program of its own: prepared.ts runs it.
 */
import type { Sites, Wanted } from './prepared.ts'
import process from 'node:process'
import { lessonFolder } from '../../data/loader/lesson-pages.ts'
import { checkAll } from '../lesson/check-all.ts'
import { chosenLesson } from '../lesson/chosen.ts'
import { runCommand } from '../lib/command.ts'
import { cachedSite } from '../site/cached.ts'

await runCommand(async () => {
  const [wanted, lesson] = process.argv.slice(2) as [Wanted, string?]
  const { paths } = await checkAll(process.cwd())
  const folder = lessonFolder(chosenLesson(paths, lesson).id, paths)
  const teacher = wanted === 'both' ? await cachedSite({ pages: true, room: true }) : undefined
  const students = await cachedSite({ pages: true, room: true, forTeachers: false })
  console.log(JSON.stringify({ folder, teacher, students } satisfies Sites))
})
