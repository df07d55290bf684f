/** The handout as a page of the site: for a printer at home, a phone, and whoever wants the PDFs. */
import { expect } from 'playwright/test'
import { PAPERS } from '../../components/paper/options.ts'
import { axeFaults } from '../axe.ts'
import { slidesIn } from '../../data/loader/lesson-pages.ts'
import { offered } from '../../scripts/paper/downloads.ts'
import { paths, settled, slides as deck } from './deck.ts'
import { openAnew, test } from './kept-page.ts'

/** The site's papers are those of its first lesson. */
const slides = slidesIn(paths[0]!, deck)

// In one worker, whose page loads it once.
test.describe.configure({ mode: 'default' })

test('the deck leads to the handout, and the handout back to the deck', async ({ page }) => {
  await page.goto('./#/1')
  await page.getByRole('link', { name: 'Handout and downloads' }).click()
  await expect(page).toHaveURL(/#\/handout$/)
  await expect(page).toHaveTitle('Stalin’s Five Answers: Student handout')
  await page.getByRole('link', { name: 'Back to the slides' }).click()
  await expect(page).toHaveURL(/#\/1$/)
})

test('every paper is offered with its size, a PDF with its pages, on the handout and the slides from the deck', async ({ page, request }) => {
  await page.goto('./#/handout')
  const links = page.locator('.downloads li')
  const papers = offered(true, paths[0]!)
  await expect(links).toHaveText(papers.map(({ file, title }) => new RegExp(`^${RegExp.escape(title)} ${file.endsWith('.pdf') ? '\\d+ pages?, ' : ''}\\d+ KB$`)))
  await expect(links.first()).toContainText(`${slides.length} pages`)
  for (const [index, link] of (await links.getByRole('link').all()).entries()) {
    const response = await request.get(await link.evaluate((anchor: HTMLAnchorElement) => anchor.href))
    expect(response.status()).toBe(200)
    expect((await response.body()).toString('latin1', 0, 4)).toBe(papers[index]!.file.endsWith('.pdf') ? '%PDF' : 'PK\u0003\u0004')
  }
  await page.goto('./#/1')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the slides as a PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('slides.pdf')
})

test('the table of contents scrolls to its chapter and leaves the address alone', async ({ page }) => {
  await page.goto('./#/handout?with=questions')
  await page.getByRole('navigation', { name: 'Contents' }).getByText('Questions for discussion').click()
  await expect(page.getByRole('heading', { name: 'Questions for discussion' })).toBeInViewport()
  await expect(page).toHaveURL(/#\/handout\?with=questions$/)
})

test('parts are added with a box each, kept in the address, and gone again', async ({ page }) => {
  await page.goto('./#/handout')
  await expect(page.locator('.paper h2').filter({ hasText: 'Timeline' })).toHaveCount(0)
  const group = page.getByRole('group', { name: 'Also:' })
  await group.getByLabel('Timeline').check()
  await group.getByLabel('People and terms').check()
  await expect(page).toHaveURL(/#\/handout\?with=timeline(?:,|%2C)terms$/)
  await page.reload()
  for (const name of ['Timeline', 'People and terms'])
    await expect(page.getByRole('heading', { name })).toHaveCount(1)
  await group.getByLabel('Timeline').uncheck()
  await expect(page.getByRole('heading', { name: 'Timeline' })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(group).toBeHidden()
})

test('the key to the verdicts names all four, and the pictures leave them to the student', async ({ page }) => {
  await page.goto('./#/handout')
  await expect(page.locator('.verdict-key .stamp')).toHaveText(['Supported', 'Supported with nuance', 'Contested', 'Not supported'])
  // Worn letters are other letters at this size.
  await expect(page.locator('.verdict-key .wear').filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('.picture .empty').first()).toBeAttached()
  await expect(page.locator('.picture .stamp.verdict')).toHaveCount(0)
  for (const verdict of await page.locator('.picture .decision :is(.supported, .supported-with-nuance, .contested, .not-supported) text').all())
    await expect(verdict).toHaveCSS('visibility', 'hidden')
})

for (const [route, count] of [['handout', slides.length], ['teacher-guide', slides.length]] as const) {
  for (const paper of ['a4', 'letter'] as const) {
    test(`no slide is cut, in its picture or by the page, on the ${paper} sheets of the ${route}`, async ({ page }) => {
      await openAnew(page, `#/${route}?paper=${paper}`)
      await expect(page.locator('.picture h1')).toHaveCount(count)
      await settled(page)
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: Math.floor(PAPERS[paper].width / 25.4 * 96), height: 900 })
      const cut = await page.evaluate(() => [...document.querySelectorAll('.picture')].flatMap((picture) => {
        const frame = picture.getBoundingClientRect()
        const canvas = picture.querySelector('.canvas')!.getBoundingClientRect()
        const sheet = picture.closest('.sheet, section')!.getBoundingClientRect()
        const inside = (inner: DOMRect, outer: DOMRect) => inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1 && inner.left >= outer.left - 1 && inner.right <= outer.right + 1
        return inside(canvas, frame) && inside(frame, sheet) && canvas.width > 200 ? [] : [picture.ariaLabel]
      }))
      expect(cut).toEqual([])
    })
  }
}

test('axe finds nothing on it', async ({ page }) => {
  await page.goto('./#/handout')
  await expect(page.locator('.picture h1')).toHaveCount(slides.length)
  expect(await axeFaults(page)).toEqual([])
})

test('on a phone nothing runs out of the page, and nothing lies over anything else', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/handout')
  await expect(page.locator('.picture h1')).toHaveCount(slides.length)
  await settled(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const overlaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.paper :is(h2, h3, p, li, .picture, .ruled)')]
      .filter(element => !element.closest('.canvas, .paper-bar') && element.getBoundingClientRect().height > 0)
    return boxes.flatMap((box, index) => {
      const next = boxes.slice(index + 1).find(other => !box.contains(other))
      const over = next ? box.getBoundingClientRect().bottom - next.getBoundingClientRect().top : 0
      return over > 2 ? [`${box.textContent?.slice(0, 40)}: ${Math.round(over)} px`] : []
    })
  })
  expect(overlaps).toEqual([])
})

test('in the dark theme the paper stays white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./#/handout')
  await expect(page.locator('.paper')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('.picture .slidev-layout').first()).toHaveCSS('color', 'rgb(27, 25, 22)')
})
