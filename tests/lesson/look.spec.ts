/** The look at the lesson finds what a teacher's change can do to it, and nothing on the pages as they are. */
import { expect, test } from 'playwright/test'
import { everyWidth, faultsOn, settled, WIDTHS } from '../../scripts/look/walk.ts'
import { lessonFolder } from '../../data/loader/lesson-pages.ts'
import { openSlide, slides, slideWith, paths as lessons } from './deck.ts'

test.use({ viewport: { width: 1280, height: 720 } })

const ACT = slides.find(({ act }) => act)!.number
const TIMELINE = slideWith('<Timeline')
/** More clicks than any slide has: its last one. */
const LAST = 99

test('a longer answer of an act is seen to leave its slide, and on the thread to run into the next', async ({ page }) => {
  const slide = await openSlide(page, ACT, 1)
  await slide.locator('.stamp.own').evaluate(stamp => stamp.firstChild!.textContent = 'Ja, aber nur unter Vorbehalt.')
  await slide.locator('.segment').nth(1).evaluate(segment => segment.firstChild!.textContent = 'Ja, aber nur unter Vorbehalt.')
  const faults = await faultsOn(slide, 'slide')
  expect(faults).toContainEqual(expect.stringMatching(/^the (?:stamp|title) ".*" (?:is wider than|leaves) the slide/))
  expect(faults).toContainEqual(expect.stringMatching(/^the thread "Ja, aber.*" and the thread ".*" lie over each other$/))
})

test('a longer label is seen to run into its neighbour or out of the slide', async ({ page }) => {
  const slide = await openSlide(page, TIMELINE, LAST)
  await slide.locator('.label .text').evaluateAll(labels => labels.forEach(label => label.textContent = 'A label of forty letters that nobody shortened in time'))
  expect(await faultsOn(slide, 'slide')).toContainEqual(expect.stringContaining('A label of forty letters'))
})

test('another font for the headings is seen where it does not fit', async ({ page }) => {
  const slide = await openSlide(page, TIMELINE, LAST)
  await page.evaluate(() => document.documentElement.style.setProperty('--font-head', '"DejaVu Sans", Verdana, sans-serif'))
  await settled(page)
  expect((await faultsOn(slide, 'slide')).length).toBeGreaterThan(0)
})

test('a text over a button, faint type and a text that is cut off are seen on a page', async ({ page }) => {
  await page.goto('./read/')
  expect(await faultsOn(page.locator('body'), 'page')).toEqual([])
  await page.evaluate(() => {
    Object.assign(document.querySelector<HTMLElement>('header .central')!.style, { height: '20px', overflow: 'hidden' })
    document.body.insertAdjacentHTML('beforeend', '<p id="planted" style="position:absolute; color:#bbb; white-space:nowrap; margin:0">Small print that has lost its place</p>')
    const box = document.querySelector('.tools summary')!.getBoundingClientRect()
    Object.assign(document.querySelector<HTMLElement>('#planted')!.style, { top: `${box.top + scrollY + 8}px`, left: `${box.left + 8}px` })
  })
  const faults = await faultsOn(page.locator('body'), 'page')
  expect(faults).toContainEqual(expect.stringMatching(/^the text "Small print.*" lies over the button/))
  expect(faults).toContainEqual(expect.stringMatching(/^the text "Small print.*" is too faint/))
  expect(faults).toContainEqual(expect.stringMatching(/is cut off at the bottom$/))
  await page.evaluate(() => document.querySelector<HTMLElement>('#planted')!.style.background = 'white')
  expect(await faultsOn(page.locator('body'), 'page')).toContainEqual(expect.stringMatching(/^the button ".*" cannot be tapped, because something lies over it: "Small print/))
})

for (const half of [0, 1]) {
  test(`nothing lies over anything on the pages to read, from the narrowest window to a wide one and in print (${half + 1} of 2)`, async ({ page }) => {
    await page.route('**/*.js', route => route.abort())
    const paths = ['read/', ...slides.map(({ name }) => `${name}/`), './', ...lessons.slice(1).map(({ id }) => lessonFolder(id, lessons)), '404.html']
    for (const path of paths.filter((_, index) => index % 2 === half)) {
      await page.goto(path)
      await everyWidth(page, async (body, width) => {
        expect.soft(await faultsOn(body, 'page'), `${path} ${width}`).toEqual([])
      }, slides.some(({ name }) => path === `${name}/`) ? [320, 1280] : WIDTHS)
    }
  })
}

test('nothing lies over anything with the scripts of a page, on the page to read and on the papers', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['read/', './#/handout', './#/worksheet', './#/documents']) {
    // A change behind the "#" alone would not load the page anew.
    await page.goto('about:blank')
    await page.goto(path)
    await expect.poll(() => page.locator('.picture').evaluateAll(all => all.every(one => one.querySelector('h1')))).toBe(true)
    await everyWidth(page, async (body, width) => {
      // What is printed of the papers has tests of its own, and type in points.
      if (width !== 'print' || path === 'read/')
        expect.soft(await faultsOn(body, 'page'), `${path} ${width}`).toEqual([])
    })
  }
})

for (const { id } of lessons) {
  test(`every button on the first screen of the lesson ${id} can be tapped, in the narrowest window and in a wide one`, async ({ page }) => {
    await page.setViewportSize({ width: WIDTHS[0]!, height: 800 })
    await page.goto(`./${lessonFolder(id, lessons)}`)
    await expect(page.locator('#slideshow h1').first()).toBeVisible()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await settled(page)
      expect.soft((await faultsOn(page.locator('body'), 'page')).filter(fault => fault.includes('cannot be tapped')), `${width} px`).toEqual([])
    }
  })
}

test('the page to read bears the spacing of letters, words and lines that a reader may set (WCAG 1.4.12)', async ({ page }) => {
  await page.goto('./read/')
  await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }' })
  await everyWidth(page, async (body, width) => {
    expect.soft(await faultsOn(body, 'page'), String(width)).toEqual([])
  }, [320, 1280])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing lies over anything on the first page', async ({ page }) => {
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      // Until its fonts are there: without JavaScript no frame can be waited for.
      await page.goto('./', { waitUntil: 'networkidle' })
      expect.soft(await faultsOn(page.locator('body'), 'page'), String(width)).toEqual([])
    }
  })
})
