/** What is promised of every PDF: that it can be read by everybody, on any machine and any printer. */
import type { PdfPage } from '../../pdf.ts'
import { execFileSync, spawnSync } from 'node:child_process'
import { expect, test } from 'playwright/test'
import { layoutBars } from '../../../components/numbers/bars.ts'
import { readDiagram, sourceOf } from '../../../scripts/diagrams/render.ts'
import { readSource } from '../../../scripts/diagrams/source.ts'
import { citedKeys } from '../../../data/loader/markup/citations.ts'
import { citations, lesson, readDocuments, readGuide, readHandout, readKey, readSlides, readWorksheet, slides, words } from './papers.ts'
import { plain } from '../../text.ts'
import { expectNoBlankPage } from './sheets.ts'

// One worker reads them all, once.
test.describe.configure({ mode: 'default' })

const PAPERS: { file: string, title: string, read: typeof readSlides, size: string, bytes: number, drawings?: false, tables?: false }[] = [
  { file: 'slides.pdf', title: 'Stalin’s Five Answers', read: readSlides, size: '735x414', bytes: 1_000_000 },
  { file: 'handout.pdf', title: 'Stalin’s Five Answers: Student handout', read: readHandout, size: '595x842', bytes: 1_500_000 },
  { file: 'documents.pdf', title: 'Stalin’s Five Answers: The documents', read: readDocuments, size: '595x842', bytes: 300_000, drawings: false, tables: false },
  { file: 'worksheet.pdf', title: 'Stalin’s Five Answers: Worksheet', read: readWorksheet, size: '595x842', bytes: 300_000, tables: false },
  { file: 'teacher-guide.pdf', title: 'Stalin’s Five Answers: Teacher’s guide', read: readGuide, size: '595x842', bytes: 1_500_000 },
  { file: 'key.pdf', title: 'Stalin’s Five Answers: Key', read: readKey, size: '595x842', bytes: 600_000, drawings: false },
]

/** Our three families, in the weights and styles that styles/fonts.css names. */
const FONTS = /^[A-Z]{6}\+(?:BarlowCondensed-SemiBold|SourceSerif4-(?:Regular|Italic)|CourierPrime-Regular)$/

/** The structure types of PDF 1.7 that Chromium's tags may use or stand for. */
const KNOWN_TAGS = new Set(['Root', 'Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'NonStruct', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Span', 'Quote', 'Note', 'Link', 'Figure', 'Formula', 'Code'])

for (const { file, title, read, size, bytes, drawings = true } of PAPERS) {
  test(`${file} has a title, a language, tags and one size of page`, async () => {
    const pdf = await read()
    expect(pdf.title).toBe(title)
    expect(pdf.language).toBe('en-GB')
    expect(pdf.tagged).toBe(true)
    expect(new Set(pdf.pages.map(page => page.size))).toEqual(new Set([size]))
  })

  test(`${file} is small, and has no bitmap in it`, async () => {
    const pdf = await read()
    expect(pdf.bytes).toBeLessThan(bytes)
    expect(pdf.hasImages).toBe(false)
  })

  test(`${file} has every font in it, cut to the letters used`, async () => {
    const pdf = await read()
    expect(pdf.fonts.length).toBeGreaterThanOrEqual(3)
    for (const font of pdf.fonts) {
      expect(font.name).toMatch(FONTS)
      expect(font, font.name).toMatchObject({ embedded: true, drawn: false })
    }
  })

  test(`${file} has no blank page`, async () => {
    const pdf = await read()
    expectNoBlankPage(pdf)
  })

  test(`${file} has its headings in order`, async () => {
    const pdf = await read()
    const levels = pdf.pages.flatMap(({ tags }) => tags).map(({ role }) => /^H(\d)$/.exec(role)?.[1]).filter(Boolean).map(Number)
    expect(levels[0]).toBe(1)
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    })
  })

  test(`${file} has the printer's quotation marks and apostrophes; only documents are typed`, async () => {
    const pdf = await read()
    const lines = pdf.pages.flatMap(({ lines }) => lines)
    expect(lines.filter(({ text, font }) => /["']/.test(text) && !font.endsWith('CourierPrime-Regular')).map(({ text }) => text)).toEqual([])
    // As letters that a search finds, and a screen reader reads as what they are.
    expect(lines.some(({ text }) => text.includes('Stalin’s'))).toBe(true)
  })

  test(`${file} describes every drawing in words, and not in those of the heading above it only`, async () => {
    const pdf = await read()
    const figures = pdf.pages.flatMap(({ tags }) => tags).filter(({ role }) => role === 'Figure')
    expect(figures.length > 0, 'has drawings').toBe(drawings)
    const headings = pdf.outline.map(({ title }) => plain(title.replace(/^\d+\. /, '')))
    for (const { alt = '' } of figures) {
      const heading = headings.find(title => plain(alt).includes(title)) ?? ''
      expect(plain(alt).length, alt).toBeGreaterThan(heading.length + 20)
    }
  })

  test(`${file}: every word is in a tag or furniture, every link says what it is, every list item has its body`, async () => {
    const pdf = await read()
    expect(pdf.pages.map(({ loose }) => loose)).toEqual(pdf.pages.map(() => ''))
    expect(pdf.pages.flatMap(({ linkWords }) => linkWords).filter(words => words === '')).toEqual([])
    expect(pdf.pages.map(({ bodiless }) => bodiless)).toEqual(pdf.pages.map(() => 0))
  })

  test(`${file} has no tag that a reader of PDF 1.7 does not know`, async () => {
    const pdf = await read()
    expect(pdf.pages.flatMap(({ tags }) => tags).map(({ role }) => role).filter(role => !KNOWN_TAGS.has(role))).toEqual([])
  })

  test(`${file} has its small capitals as words that can be found`, async () => {
    const pdf = await read()
    // A program that reads a PDF takes a wide gap for a blank: "A C T 2".
    expect(pdf.pages.flatMap(({ lines }) => lines).filter(({ text }) => /(?:^| )\p{Lu} \p{Lu} \p{Lu}(?: |$)/u.test(text)).map(({ text }) => text)).toEqual([])
    test.skip(!has('pdftotext'), 'pdftotext is not installed')
    expect(execFileSync('pdftotext', ['-layout', `dist/paper/${file}`, '-'], { encoding: 'utf8' })).not.toMatch(/(?:^| )\p{Lu} \p{Lu} \p{Lu} /mu)
  })

  test(`${file} is sound for qpdf`, () => {
    test.skip(!has('qpdf'), 'qpdf is not installed')
    expect(execFileSync('qpdf', ['--check', `dist/paper/${file}`], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors found')
  })
}

test('every row of a table begins with a header cell, if it is not one cell only', async () => {
  for (const { file, read, tables = true } of PAPERS) {
    const rows = (await read()).pages.flatMap(({ tags }) => tags.map(({ role }) => role).filter(role => /^(?:TR|TH|TD)$/.test(role)).join(' ').split('TR ').slice(1))
    expect(rows.length > 5, file).toBe(tables)
    expect(rows.filter(row => !/^(?:TH\b|TD *$)/.test(row)), file).toEqual([])
  }
})

test('the slides have a page each, in order, with its number, and an outline of their titles and findings', async () => {
  const { pages, outline } = await readSlides()
  expect(pages).toHaveLength(slides.length)
  pages.forEach(({ lines }, index) => {
    expect(lines.filter(({ x, y }) => x > 690 && y < 40).map(({ text }) => text)).toEqual([String(index + 1)])
  })
  const titles = outline.filter(({ depth }) => depth === 1)
  expect(titles.map(({ title, page }) => ({ title: title.replaceAll('’', '\''), page }))).toEqual(slides.map(({ title, finding, number }) => ({ title: [title, finding].filter(Boolean).join(' '), page: number })))
})

test('every source that a slide rests on is printed on its page', async () => {
  const { pages } = await readSlides()
  for (const { number, content } of slides) {
    const diagrams = [...content.matchAll(/^<<< @\/snippets\/(\S+)\.mmd/gm)].map(([, name]) => readSource(`${name}.mmd`, sourceOf('.', name!)))
    const decision = lesson.decisions.find(({ id }) => content.includes(`<DecisionPoint decision="${id}"`))
    // The arguments make room for the record on paper.
    const record = decision ? [decision.paper.document, ...decision.did.sources, ...Object.values(decision.views).flatMap(({ sources }) => sources)] : []
    const charts = lesson.charts.filter(({ id }) => content.includes(`Chart of="${id}"`)).flatMap(chart => layoutBars(chart, lesson.figures).sources)
    const keys = [...citedKeys(content), ...record, ...charts, ...diagrams.flatMap(({ steps }) => steps).flatMap(({ sources }) => sources)]
    for (const key of keys) {
      const { note } = citations().find(citation => citation.key === key)!
      expect(pages[number - 1]!.text.includes(words(note)), `${key} on slide ${number}`).toBe(true)
    }
  }
})

/** The alternative texts on the page of a slide, in one. */
function altsOf({ tags }: PdfPage): string {
  return plain(tags.map(({ alt = '' }) => alt).join(' '))
}

test('a diagram, a timeline and a chart tell a screen reader all that they show', async () => {
  const { pages } = await readSlides()
  for (const { number, content } of slides) {
    const page = pages[number - 1]!
    for (const [, name] of content.matchAll(/^<<< @\/snippets\/(\S+)\.mmd/gm)) {
      const { description } = readDiagram('.', name!)
      for (const words of [description.title, ...description.before, ...description.steps.flatMap(({ say, shows }) => [say, ...shows])])
        expect(altsOf(page), `${name} on slide ${number}`).toContain(plain(words))
    }
    for (const [, steps] of content.matchAll(/<Timeline [^>]*:steps="\[([^\]]*)\]"/g)) {
      for (const { text } of lesson.events.filter(({ id }) => steps!.includes(`'${id}'`)))
        expect(altsOf(page) + page.text, `timeline on slide ${number}`).toContain(plain(text))
    }
    for (const chart of lesson.charts.filter(({ id }) => content.includes(`Chart of="${id}"`))) {
      for (const { actor, number: size } of layoutBars(chart, lesson.figures).groups.flatMap(({ bars }) => bars))
        expect(altsOf(page), `${chart.id} on slide ${number}`).toContain(plain(`${chart.key?.[actor] ?? ''} ${size}`))
    }
  }
})

test('the pictures in the handout tell of no verdict, because they are the students\' to give', async () => {
  const { pages } = await readHandout()
  for (const { alt = '' } of pages.flatMap(({ tags }) => tags))
    expect(alt).not.toMatch(/supported|contested/i)
})

function has(program: string): boolean {
  const { error } = spawnSync(program, ['--version'])
  return error === undefined
}
