/** What is promised of every PDF: that it can be read by everybody, on any machine and any printer. */
import type { Pdf } from '../pdf.ts'
import { execFileSync } from 'node:child_process'
import { expect, test } from 'playwright/test'
import { drawnBars } from '../../components/numbers/bars.ts'
import { sourceOf } from '../../scripts/diagrams/render.ts'
import { readSource } from '../../scripts/diagrams/source.ts'
import { citedKeys } from '../../setup/citation-marks.ts'
import { citations, guide, handout, lesson, slides, slidesPdf, words } from './papers.ts'
import { expectNoBlankPage } from './sheets.ts'

const PAPERS: { file: string, title: string, pdf: Pdf, size: string, bytes: number }[] = [
  { file: 'slides.pdf', title: 'Stalin’s Five Answers', pdf: slidesPdf, size: '735x414', bytes: 1_000_000 },
  { file: 'handout.pdf', title: 'Stalin’s Five Answers: Student handout', pdf: handout, size: '595x842', bytes: 1_500_000 },
  { file: 'teacher-guide.pdf', title: 'Stalin’s Five Answers: Teacher’s guide', pdf: guide, size: '595x842', bytes: 1_500_000 },
]

/** Our three families, in the weights and styles that styles/fonts.css names. */
const FONTS = /^[A-Z]{6}\+(?:BarlowCondensed-SemiBold|SourceSerif4-(?:Regular|Italic)|CourierPrime-Regular)$/

for (const { file, title, pdf, size, bytes } of PAPERS) {
  test(`${file} has a title, a language, tags and one size of page`, () => {
    expect(pdf.title).toBe(title)
    expect(pdf.language).toBe('en')
    expect(pdf.tagged).toBe(true)
    expect(new Set(pdf.pages.map(page => page.size))).toEqual(new Set([size]))
  })

  test(`${file} is small, and has no bitmap in it`, () => {
    expect(pdf.bytes).toBeLessThan(bytes)
    expect(pdf.hasImages).toBe(false)
  })

  test(`${file} has every font in it, cut to the letters used`, () => {
    expect(pdf.fonts.length).toBeGreaterThanOrEqual(3)
    for (const font of pdf.fonts) {
      expect(font.name).toMatch(FONTS)
      expect(font, font.name).toMatchObject({ embedded: true, drawn: false })
    }
  })

  test(`${file} has no blank page`, () => {
    expectNoBlankPage(pdf)
  })

  test(`${file} has its headings in order`, () => {
    const levels = pdf.pages.flatMap(({ tags }) => tags).map(({ role }) => /^H(\d)$/.exec(role)?.[1]).filter(Boolean).map(Number)
    expect(levels[0]).toBe(1)
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    })
  })

  test(`${file} has the printer's quotation marks and apostrophes; only documents are typed`, () => {
    const lines = pdf.pages.flatMap(({ lines }) => lines)
    expect(lines.filter(({ text, font }) => /["']/.test(text) && !font.endsWith('CourierPrime-Regular')).map(({ text }) => text)).toEqual([])
    // As letters that a search finds, and a screen reader reads as what they are.
    expect(lines.some(({ text }) => text.includes('Stalin’s'))).toBe(true)
  })

  test(`${file} describes every drawing in words`, () => {
    const figures = pdf.pages.flatMap(({ tags }) => tags).filter(({ role }) => role === 'Figure')
    expect(figures.length).toBeGreaterThan(0)
    for (const { alt = '' } of figures)
      expect(alt).not.toBe('')
  })

  test(`${file} is sound for qpdf`, () => {
    test.skip(!hasQpdf(), 'qpdf is not installed')
    expect(execFileSync('qpdf', ['--check', `dist/paper/${file}`], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors found')
  })
}

test('every row of a table begins with a header cell, if it is not one cell only', () => {
  for (const { file, pdf } of PAPERS) {
    const rows = pdf.pages.flatMap(({ tags }) => tags.map(({ role }) => role).filter(role => /^(?:TR|TH|TD)$/.test(role)).join(' ').split('TR ').slice(1))
    expect(rows.length, file).toBeGreaterThan(10)
    expect(rows.filter(row => !/^(?:TH\b|TD *$)/.test(row)), file).toEqual([])
  }
})

test('the slides have a page each, in order, with its number, and an outline of their titles', () => {
  expect(slidesPdf.pages).toHaveLength(slides.length)
  slidesPdf.pages.forEach(({ lines }, index) => {
    expect(lines.filter(({ x, y }) => x > 690 && y < 40).map(({ text }) => text)).toEqual([String(index + 1)])
  })
  const titles = slidesPdf.outline.filter(({ depth }) => depth === 1)
  expect(titles.map(({ title, page }) => ({ title: title.replaceAll('’', '\''), page }))).toEqual(slides.map(({ title, number }) => ({ title, page: number })))
})

test('every source that a slide rests on is printed on its page', () => {
  for (const { number, content } of slides) {
    const diagrams = [...content.matchAll(/^<<< @\/snippets\/(\S+)\.mmd/gm)].map(([, name]) => readSource(`${name}.mmd`, sourceOf('.', name!)))
    const decision = lesson.decisions.find(({ id }) => content.includes(`<YouAreStalin decision="${id}"`))
    // The arguments make room for the record on paper.
    const record = decision ? [decision.paper.document, ...decision.did.sources, ...decision.kim.sources, ...decision.mao.sources] : []
    const charts = lesson.charts.filter(({ id }) => content.includes(`<BarChart of="${id}"`)).flatMap(chart => drawnBars(chart, lesson.figures).sources)
    const keys = [...citedKeys(content), ...record, ...charts, ...diagrams.flatMap(({ steps }) => steps).flatMap(({ sources }) => sources)]
    for (const key of keys) {
      const { note } = citations.find(citation => citation.key === key)!
      expect(slidesPdf.pages[number - 1]!.text.includes(words(note)), `${key} on slide ${number}`).toBe(true)
    }
  }
})

function hasQpdf(): boolean {
  try {
    execFileSync('qpdf', ['--version'])
    return true
  }
  catch {
    return false
  }
}
