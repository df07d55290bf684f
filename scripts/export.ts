/** `npm run export`: every paper of a lesson, the slides for PowerPoint, and the quiz for other programs. */
import { access, constants } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { ALL_PARTS, PAPERS, PARTS } from '../components/paper/options.ts'
import { lessonFolder, slidesIn, wholeLesson } from '../data/loader/lesson-pages.ts'
import { chosenLessons, EVERY_LESSON, LESSON_OPTION } from './lesson/chosen.ts'
import { checkAll } from './lesson/check-all.ts'
import { cachedSite } from './site/cached.ts'
import { lookAfter } from './look/after.ts'
import { openBrowser } from './lib/open-site.ts'
import { chosenProducts } from './paper/chosen.ts'
import { makeProducts } from './paper/make.ts'
import { PRODUCTS } from './paper/products.ts'
import { parseParts } from './paper/parts.ts'
import { parseRange } from './paper/range.ts'
import { setsOf } from './paper/sets.ts'
import { readOptions } from './lib/options.ts'
import { showProgress } from './lib/progress.ts'
import { runCommand, CommandError } from './lib/command.ts'
import { makeFolder } from './lib/target.ts'
import { systemMessage } from './lib/write-atomic.ts'

await runCommand(async () => {
  const values = readOptions({
    command: 'npm run export',
    does: `Writes into one folder:\n${PRODUCTS.map(({ id, file, title }) => `  ${file.padEnd(20)}${title} (--only ${id})`).join('\n')}`,
    options: {
      out: { type: 'string', value: 'DIR', default: 'paper', does: 'the folder; it is made where there is none (default: paper)' },
      only: { type: 'string', value: 'NAME', multiple: true, default: [], does: `one of ${PRODUCTS.map(({ id }) => id).join(', ')}; may be given more than once` },
      paper: { type: 'string', value: 'SIZE', default: 'a4', does: `${Object.keys(PAPERS).join(' or ')}, for the handout and the guide (default: a4)` },
      lesson: { ...LESSON_OPTION, does: `another lesson of data/lessons.yaml, into a folder of its own such as lesson-60/, or "${EVERY_LESSON}" for each of them (default: the first there)` },
      with: { type: 'string', value: 'PART', multiple: true, default: [], does: `adds to the handout ${PARTS.join(', ')}, or ${ALL_PARTS}; with claims, the guide has the verdict on every claim` },
      range: { type: 'string', value: '5-9', does: 'these slides only, such as 5-9 or 1,4-6' },
      clicks: { type: 'boolean', default: false, does: 'slides.pdf with one page a click instead of one a slide' },
      strict: { type: 'boolean', default: false, does: 'stop where something on a slide leaves its box, lies over something else or cannot be read' },
    },
    examples: ['', '--only handout --with timeline,terms', '--lesson 60 --paper letter', '--lesson all --only worksheet,key', '--only slides --range 5-9 --clicks'],
  })
  if (!values)
    return
  const { paper } = values
  const parts = parseParts(values.with)
  if (!isPaper(paper))
    throw new CommandError(`--paper: expected ${Object.keys(PAPERS).join(' or ')}, found "${paper}".`)
  const { lesson, slides: deck, paths } = await checkAll(process.cwd())
  const products = chosenProducts(values.only, lesson)
  const chosenPaths = chosenLessons(paths, values.lesson)
  if (chosenPaths.length > 1 && values.range !== undefined)
    throw new CommandError(`--range: expected one lesson with it, because each numbers its own slides, found --lesson ${EVERY_LESSON}.`)
  const sets = setsOf(chosenPaths, paths, products, values.only.length > 0)
  const range = values.range === undefined ? undefined : parseRange(values.range, Object.keys(chosenPaths[0]!.slides).length)
  const out = resolve(values.out)
  await makeFolder(out).then(() => access(out, constants.W_OK)).catch((error: unknown) => {
    throw new CommandError(`--out: cannot write into the folder ${values.out}: ${systemMessage(error)}.`)
  })

  // One look serves several lessons, which share their slides.
  const looksAt = sets.length > 1 ? wholeLesson(paths, deck) : chosenPaths[0]!
  const seen = slidesIn(looksAt, deck).filter(({ number }) => range?.includes(number) ?? true)
  const browser = await openBrowser()
  const progress = showProgress(sets.reduce((count, set) => count + set.products.length, 1))
  const lines: string[] = []
  try {
    progress.step('building the site')
    const site = await cachedSite()
    const looked = await lookAfter(site, seen, { page: lessonFolder(looksAt.id, paths), strict: values.strict, browser, read: false })
    for (const { path, folder, products } of sets) {
      await makeFolder(join(out, folder))
      const slides = slidesIn(path, deck)
      const options = { paper, page: folder, range, with: parts, clicks: values.clicks }
      const source = { browser, site, title: deck[0]!.title, slides, path, options }
      const written = await makeProducts(products, source, join(out, folder), ({ file }) => progress.step(folder + file))
      lines.push(...written.map(({ product, content }) => `${join(values.out, folder, product.file)}  ${Math.round(content.length / 1000)} KB`))
    }
    if (looked)
      console.warn(`${looked}\n`)
    console.log(lines.join('\n'))
  }
  finally {
    await browser.close()
  }
})

function isPaper(name: string): name is keyof typeof PAPERS {
  return Object.hasOwn(PAPERS, name)
}
