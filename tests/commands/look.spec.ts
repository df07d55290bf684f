/** What a teacher's own slide looks like, and what the build says of a change that does not fit. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultsOn, settled } from '../../scripts/look/walk.ts'
import { openBrowser, openSite } from '../../scripts/lib/open-site.ts'
import { lessonFolder } from '../../data/loader/lesson-pages.ts'
import { lesson, paths, PROJECT, slides } from '../engine/deck.ts'
import { command, expect, npm, test } from './project.ts'

/** The page with every slide, also with those that are added. */
const whole = lessonFolder(lesson.lessons.find(each => each.slides === 'all')!.id, paths)
const act = slides.find(({ act }) => act)!
/** What is added after it is on the page to read. */
const last = slides.at(-1)!
const NOTES = `Say: ${'The words of these notes say nothing. '.repeat(7)}`
const PLAIN = `

---
when: ${lesson.acts[0]!.from}
routeAlias: plain
summary: A slide as somebody writes it who knows Markdown.
---

# A plain title

A paragraph under it, with a name in other letters: Łódź.

## A heading

- one
- two

> Somebody said this.

| what | when |
|---|---|
| a thing | 1962 |

<!--
${NOTES}
-->

---
when: ${lesson.acts[0]!.from}
routeAlias: picture
summary: A slide with a picture on it.
---

# A picture with a title that is long enough to need more than a single line of the slide

<Photograph id="the-cover" />

A sentence under it.[@${lesson.works[0]!.id}]

<!--
${NOTES}
-->
`

test('plain Markdown and a picture are whole on the slide and on the page to read; what does not fit is named, and stops a strict build', async ({ copy }) => {
  const file = join(copy, last.file)
  writeFileSync(file, readFileSync(file, 'utf8').trimEnd() + PLAIN)
  mkdirSync(join(copy, 'public/pictures'))
  cpSync(join(copy, 'public/og-image.png'), join(copy, 'public/pictures/cover.png'))
  writeFileSync(join(copy, 'data/pictures.yaml'), `- id: the-cover
  file: cover.png
  alt: The cover
  author: Drawn for this lesson
  date: today
  licence: CC BY 4.0
  address: https://school.example/cover
`)
  const { code, output } = await npm(copy, ['build', '--', '--without-pdfs'])
  expect(code, output).toBe(0)
  expect(output).toMatch(/:\d+: "Ł" "ź" are not in Barlow Condensed, Source Serif 4 and Courier Prime; here they are shown in /)
  expect(output).not.toContain('Not everything can be read')

  const browser = await openBrowser()
  try {
    const [plain, picture] = [last.number + 1, last.number + 2]
    const page = await openSite(browser, join(copy, 'dist'), `/${whole}#/${picture}`, { viewport: { width: 1280, height: 720 } })
    const img = page.locator(`#slideshow [data-slidev-no="${picture}"] img`)
    await img.waitFor()
    await expect.poll(() => img.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
    const [box, title, notes] = await Promise.all([img, page.locator(`#slideshow [data-slidev-no="${picture}"] h1`), page.locator(`#slideshow [data-slidev-no="${picture}"] .slide-sources`)].map(part => part.boundingBox()))
    expect(box!.height).toBeGreaterThan(150)
    expect(box!.y).toBeGreaterThan(title!.y + title!.height)
    expect(box!.y + box!.height).toBeLessThan(notes!.y)
    await page.screenshot({ path: test.info().outputPath('picture.png') })
    for (const number of [plain, picture]) {
      await page.goto(`http://deck.invalid/${whole}#/${number}`)
      const slide = page.locator(`#slideshow [data-slidev-no="${number}"]`)
      await slide.locator('h1').waitFor()
      expect(await faultsOn(slide, 'slide')).toEqual([])
    }
    await page.screenshot({ path: test.info().outputPath('plain.png') })
    await page.route('**/*.js', route => route.abort())
    for (const path of ['picture/', 'read/']) {
      await page.goto(`http://deck.invalid/${path}`)
      expect(await page.locator('.source-picture img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
      // The letters that stand in until a font has come are wider.
      await settled(page)
      expect(await faultsOn(page.locator('body'), 'page')).toEqual([])
    }
  }
  finally {
    await browser.close()
  }

  const page = join(copy, act.file)
  writeFileSync(page, readFileSync(page, 'utf8').replace(`# ${act.title}`, `# ${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)}`))
  const strict = await npm(copy, ['build', '--', '--without-pdfs', '--strict', '--out', 'strict'])
  expect(strict.code).not.toBe(0)
  expect(strict.output).toMatch(new RegExp(`slide ${act.number}: the title ".*" (?:leaves|is wider than) the slide`))
  expect(strict.output).not.toMatch(/^\s+at .*\(/m)
  expect(existsSync(join(copy, 'strict'))).toBe(false)
})

test('an option of "look" that is none is refused', async () => {
  const { code, output } = await command(PROJECT, 'look', ['--slides', '9-5'])
  expect(code).not.toBe(0)
  expect(output).toContain('--slides: expected the smaller number first, found "9-5".')
})
