/** The worksheet of every lesson: one sheet with all that belongs on it, on A4 and on Letter, that can be copied in black and white and tells no answer. */
import type { Page } from 'playwright/test'
import { PDFDocument } from 'pdf-lib'
import { expect } from 'playwright/test'
import { PAPERS } from '../../../components/paper/options.ts'
import { formatDate } from '../../../data/loader/dates.ts'
import { lessonFolder } from '../../../data/loader/lesson-pages.ts'
import { hasWorksheet, worksheetOf } from '../../../data/loader/worksheet.ts'
import { plain } from '../../text.ts'
import { lesson, paths, slides } from '../deck.ts'
import { openAnew, test } from '../kept-page.ts'

/** Pixels in a millimetre, and points in a pixel. */
const MM = 96 / 25.4
const POINT = 72 / 96

/** A lesson's sheet as it is printed. */
async function openSheet(page: Page, id: string, paper: keyof typeof PAPERS): Promise<void> {
  await page.setViewportSize({ width: Math.floor(PAPERS[paper].width * MM), height: 900 })
  await page.emulateMedia({ media: 'print' })
  await openAnew(page, `${lessonFolder(id, paths)}#/worksheet?paper=${paper}`)
  await page.locator('.worksheet').first().waitFor()
  await page.evaluate(() => Promise.all([...document.fonts].map(font => font.load())))
}

/** Every text of the page: its words, size in points as it is drawn, and how bright its colour is, from 0 to 255. */
function texts(point: number): { words: string, size: number, bright: number }[] {
  const walker = document.createTreeWalker(document.querySelector('.paper')!, NodeFilter.SHOW_TEXT)
  const found = []
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent!.trim()
    if (words === '')
      continue
    const element = walker.currentNode.parentElement!
    const { fontSize, color, fill } = getComputedStyle(element)
    const drawn = element instanceof SVGGraphicsElement
    const scale = drawn ? element.getScreenCTM()!.a : 1
    found.push({ words, size: Number.parseFloat(fontSize) * scale * point, bright: Math.max(...(drawn ? fill : color).match(/[\d.]+/g)!.slice(0, 3).map(Number)) })
  }
  return found
}

for (const path of paths.filter(hasWorksheet)) {
  test.describe(`the worksheet of lesson ${path.id}`, () => {
    // Its page is loaded once for each paper.
    test.describe.configure({ mode: 'default' })

    for (const paper of ['a4', 'letter'] as const) {
      test(`is two full pages on ${paper}, with room to write`, async ({ page }) => {
        await openSheet(page, path.id, paper)
        const overfull = await page.locator(':is(.sheet, .sheet article)').evaluateAll(boxes => boxes.filter(box => box.scrollHeight > box.clientHeight + 1).map(box => box.textContent))
        expect(overfull).toEqual([])
        const ruled = await page.locator('.ruled').evaluateAll(boxes => boxes.map((box) => {
          const apart = box.firstElementChild!.getBoundingClientRect().height
          return { apart, lines: Math.floor(box.clientHeight / apart + 0.02), task: box.previousElementSibling?.textContent?.trim() }
        }))
        const { documents, claims } = worksheetOf(path, slides, lesson)
        expect(ruled).toHaveLength(documents.length + claims.length + 3)
        for (const { apart, lines, task } of ruled) {
          expect(apart / MM, task).toBeGreaterThanOrEqual(6.95)
          expect(lines, task).toBeGreaterThanOrEqual(/^Because|^The document/.test(task!) ? 1 : 2)
        }
        const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))
        expect(pdf.getPages().map(each => `${Math.round(each.getWidth())}x${Math.round(each.getHeight())}`)).toEqual(Array.from({ length: 2 }, () => paper === 'a4' ? '595x842' : '612x792'))
      })
    }

    test('has all that the lesson needs, and no answer', async ({ page }) => {
      await openSheet(page, path.id, 'letter')
      const { question, background, acts, bank, documents, claims, quiz } = worksheetOf(path, slides, lesson)
      const written = plain((await page.locator('.paper').textContent())!)
      const there = [
        ...question ? [question] : [],
        ...background,
        ...acts.map(act => act.question),
        ...bank.flatMap(({ name, plain }) => [name, plain]),
        ...documents.flatMap(({ from, to, passages, question }) => [...from ? [from, to!] : [], ...passages.map(({ text }) => text), question]),
        ...documents.map(({ date, passages }) => formatDate(passages[0]!.enclosed ?? date)),
        ...claims.map(({ claim }) => claim),
      ]
      expect(there.filter(words => !written.includes(plain(words)))).toEqual([])
      expect(documents.map(({ id }) => id)).toEqual(slides.filter(({ name, document }) => name in path.slides && document).map(({ document }) => document))
      expect(acts.length).toBeGreaterThan(0)
      const secret = [
        ...lesson.documents.flatMap(({ questions }) => questions.map(({ answer }) => answer)),
        ...lesson.claims.flatMap(({ ruling, for: pro, against }) => [ruling, ...[...pro, ...against].map(({ text }) => text)]),
        ...lesson.quiz.flatMap(({ why, options }) => [why, ...options.flatMap(({ mistake }) => mistake ?? [])]),
        // The background may say what the slide of that time finds.
        ...slides.flatMap(({ finding }) => finding ?? []).filter(finding => !plain(background.join()).includes(plain(finding))),
      ]
      expect(secret.filter(words => written.includes(plain(words)))).toEqual([])
      await expect(page.locator('.blank-stamps .blank')).toHaveText(acts.map(() => ''))
      for (const { id, number } of documents.filter(({ from }) => !from)) {
        const heading = page.locator('article h3').nth(number - 1)
        await expect(heading).toContainText('Who wrote this, and to whom?')
        await expect(heading).not.toContainText(lesson.documents.find(document => document.id === id)!.from)
      }
      const asked = await page.locator('.quiz > div > p').allTextContents()
      expect(asked.map(plain).filter(each => !quiz.some(({ question }) => plain(question) === each))).toEqual([])
    })

    test('is large and black enough to be copied', async ({ page }) => {
      await openSheet(page, path.id, 'letter')
      const found = await page.evaluate(texts, POINT)
      expect(found.length).toBeGreaterThan(30)
      expect(found.filter(({ size }) => size < 9.45)).toEqual([])
      expect(found.filter(({ bright }) => bright > 64)).toEqual([])
      // Half a point is what a copier keeps.
      const thin = await page.locator('.paper *').evaluateAll((elements, point) => elements.flatMap((element) => {
        const { borderTopWidth, borderTopStyle, borderBottomWidth, borderBottomStyle } = getComputedStyle(element)
        return [[borderTopWidth, borderTopStyle], [borderBottomWidth, borderBottomStyle]]
          .filter(([width, style]) => style !== 'none' && Number.parseFloat(width!) > 0 && Number.parseFloat(width!) * point < 0.5)
      }), POINT)
      expect(thin).toEqual([])
    })
  })
}

test('the quiz stands on the sheet where there is room, and not on the fullest one', async ({ page }) => {
  const counts: Record<string, number> = {}
  for (const { id } of paths.filter(hasWorksheet)) {
    await openSheet(page, id, 'a4')
    counts[id] = await page.locator('.quiz > div').count()
  }
  expect(Math.max(...Object.values(counts))).toBeGreaterThanOrEqual(4)
  expect(counts['60']).toBe(0)
})

test('a lesson of no fixed length says that it has no worksheet, and leads to those that have one', async ({ page }) => {
  const whole = paths.find(path => !hasWorksheet(path))!
  await page.goto(`./${lessonFolder(whole.id, paths)}#/worksheet`)
  await expect(page.locator('.paper')).toContainText('There is no worksheet')
  await page.getByRole('link', { name: paths[0]!.name }).click()
  await expect(page.locator('.worksheet')).toHaveCount(2)
})
