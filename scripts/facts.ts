/** `node scripts/facts.ts`: reads the data, the slides and the diagrams, and stops at the first mistake. */
import process from 'node:process'
import { checkAll } from '../data/loader/check-all.ts'
import { command } from './run.ts'

await command(async () => {
  const { lesson, slides } = await checkAll(process.cwd())
  const minutes = slides.reduce((sum, slide) => sum + slide.minutes, 0)
  console.log(`Facts checked: ${lesson.events.length} events, ${lesson.claims.length} claims, ${lesson.documents.length} documents, ${lesson.works.length} works; ${slides.length} slides, ${minutes} minutes.`)
})
