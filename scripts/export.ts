/** `npm run export`: the slides, the handout and the teacher's guide as PDFs, the slides for PowerPoint, and the quiz for other programs. */
import { access, constants } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import type { Lesson } from '../data/loader/load.ts'
import type { Product } from './paper/products.ts'
import { PAPERS } from '../components/paper/options.ts'
import { DATA_FILES } from '../data/loader/load.ts'
import { lessonFolder, slidesIn } from '../data/loader/lesson-pages.ts'
import { chosenLesson, LESSON_OPTION } from './lesson/chosen.ts'
import { checkAll } from './lesson/check-all.ts'
import { cachedSite } from './site/cached.ts'
import { lookAfter } from './look/after.ts'
import { openBrowser } from './lib/open-site.ts'
import { makeProducts } from './paper/make.ts'
import { PRODUCTS } from './paper/products.ts'
import { parseRange } from './paper/range.ts'
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
      lesson: LESSON_OPTION,
      range: { type: 'string', value: '5-9', does: 'these slides only, such as 5-9 or 1,4-6' },
      clicks: { type: 'boolean', default: false, does: 'slides.pdf with one page a click instead of one a slide' },
      strict: { type: 'boolean', default: false, does: 'stop where something on a slide leaves its box, lies over something else or cannot be read' },
    },
    examples: ['', '--only handout --paper letter', '--lesson 60', '--only slides --range 5-9 --clicks'],
  })
  if (!values)
    return
  const named = chosen(values.only)
  const { paper } = values
  if (!isPaper(paper))
    throw new CommandError(`--paper: expected ${Object.keys(PAPERS).join(' or ')}, found "${paper}".`)
  const { lesson, slides: deck, paths } = await checkAll(process.cwd())
  const products = values.only.length > 0 ? allPossible(named, lesson) : named.filter(product => isPossible(product, lesson))
  const path = chosenLesson(paths, values.lesson)
  const slides = slidesIn(path, deck)
  const range = values.range === undefined ? undefined : parseRange(values.range, slides.length)
  const page = lessonFolder(path.id, paths)
  const out = resolve(values.out)
  await makeFolder(out).then(() => access(out, constants.W_OK)).catch((error: unknown) => {
    throw new CommandError(`--out: cannot write into the folder ${values.out}: ${systemMessage(error)}.`)
  })

  const browser = await openBrowser()
  const progress = showProgress(products.length + 1)
  try {
    progress.step('building the site')
    const site = await cachedSite()
    const wanted = range ? slides.filter(({ number }) => range.includes(number)) : slides
    const looked = await lookAfter(site, wanted, { page, strict: values.strict, browser, read: false })
    const written = await makeProducts(products, {
      browser,
      site,
      title: slides[0]!.title,
      slides,
      path,
      options: { paper, page, range, clicks: values.clicks },
    }, out, ({ file }) => progress.step(file))
    if (looked)
      console.warn(`${looked}\n`)
    for (const { product, content } of written)
      console.log(`${join(values.out, product.file)}  ${Math.round(content.length / 1000)} KB`)
  }
  finally {
    await browser.close()
  }
})

/** The products that `--only` names, or all; commas work as well. */
function chosen(only: string[]): Product[] {
  const names = only.flatMap(names => names.split(','))
  const unknown = names.find(name => !PRODUCTS.some(({ id }) => id === name))
  if (unknown !== undefined)
    throw new CommandError(`--only: expected ${PRODUCTS.map(({ id }) => id).join(', ')}, found "${unknown}".`)
  return names.length > 0 ? PRODUCTS.filter(({ id }) => names.includes(id)) : PRODUCTS
}

/** False where the lesson has nothing to put into the file. */
function isPossible({ needs }: Product, lesson: Lesson): boolean {
  return !needs || lesson[needs].length > 0
}

function allPossible(products: Product[], lesson: Lesson): Product[] {
  const empty = products.find(product => !isPossible(product, lesson))
  if (empty)
    throw new CommandError(`--only: "${empty.id}" needs the file ${DATA_FILES[empty.needs!]}, which this lesson does not have.`)
  return products
}

function isPaper(name: string): name is keyof typeof PAPERS {
  return Object.hasOwn(PAPERS, name)
}
