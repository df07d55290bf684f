/** `npm run look`: looks at the built lesson and says what leaves its box, lies over something else, is too small or cannot be read. */
import type { Finding } from './look/finding.ts'
import process from 'node:process'
import { lessonFolder, wholeLesson } from '../data/loader/lesson-pages.ts'
import { checkAll } from './lesson/check-all.ts'
import { cachedSite } from './site/cached.ts'
import { foreignCharacters, tellForeign } from './look/characters.ts'
import { tell } from './look/finding.ts'
import { lookAtPages, lookAtPaper, lookAtSlides, lookQuickly, pagesOf, THEMES } from './look/site.ts'
import { openBrowser } from './lib/open-site.ts'
import { parseRange } from './paper/range.ts'
import { readOptions } from './lib/options.ts'
import { showProgress } from './lib/progress.ts'
import { runCommand, CommandError } from './lib/command.ts'

await runCommand(async () => {
  const values = readOptions({
    command: 'npm run look',
    does: 'Looks at every slide at every click in both themes, and at the pages to read at several widths and printed, and says\nwhat leaves its box, lies over something else, is too small, or cannot be read.',
    options: {
      slides: { type: 'string', value: '5-9', does: 'these slides and their pages only, such as 5-9 or 1,4-6' },
      quick: { type: 'boolean', default: false, does: 'the final state of every slide, and the page to read on a phone; building and exporting look at the same' },
    },
    examples: ['', '--slides 5-9'],
  })
  if (!values)
    return
  const { slides, paths } = await checkAll(process.cwd())
  const page = lessonFolder(wholeLesson(paths, slides).id, paths)
  const all = slides.map(({ number }) => number)
  const numbers = values.slides === undefined ? all : parseRange(values.slides, all.length, '--slides')
  const browser = await openBrowser()
  const progress = showProgress(values.quick ? 2 : 2 + THEMES.length + 2)
  try {
    progress.step('building the site')
    const site = await cachedSite({ pages: true })
    const found: Finding[] = []
    progress.step('final states and characters')
    const glance = await lookQuickly(browser, site, numbers, { page, read: true })
    const { notes, faults } = await tellForeign(browser, await foreignCharacters(process.cwd(), glance.words))
    if (values.quick) {
      found.push(...glance.found)
    }
    else {
      for (const theme of THEMES) {
        progress.step(`slides, ${theme}`)
        found.push(...await lookAtSlides(browser, site, page, numbers, theme))
      }
      progress.step('pages to read')
      found.push(...await lookAtPages(browser, site, pagesOf(numbers.map(number => slides[number - 1]!.name), paths.map(({ id }) => lessonFolder(id, paths)))))
      progress.step('handout and guide')
      found.push(...await lookAtPaper(browser, site, page, numbers))
    }
    notes.forEach(note => console.log(note))
    const told = [...tell(found), ...faults]
    if (told.length > 0)
      throw new CommandError(told.join('\n'))
    console.log(`Everything on ${numbers.length} slides is whole and can be read.`)
  }
  finally {
    await browser.close()
  }
})
