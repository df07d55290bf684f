/** What a browser without JavaScript gets, and a search engine, a messenger and a slow phone: the cover, a page for every slide, the page to read. */
import type { Page } from 'playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { lessonFolder, lessonWith } from '../../data/loader/lesson-pages.ts'
import { plain } from '../text.ts'
import { axeFaults } from '../axe.ts'
import { lesson, paths, slides, slideWith } from './deck.ts'

const TITLE = slides[0]!.title
/** Opens every fold of a page. */
const openAll = (page: Page) => page.locator('details').evaluateAll(all => all.forEach(one => (one as HTMLDetailsElement).open = true))
const DIAGRAM = slideWith('refusal.mmd')
const TIMELINE = slideWith('<Timeline ')

test('every slide has a page with its own title, sentence, picture and words, and leads to the next', async ({ page }) => {
  const titles = new Set<string>()
  for (const { number, name, title, summary } of slides) {
    // Read as a file, as a search engine or a messenger does: nothing on it is run or fetched.
    const file = await page.evaluate((html) => {
      const document = new DOMParser().parseFromString(html, 'text/html')
      return {
        title: document.title,
        metas: [...document.querySelectorAll('meta')].map(meta => ({ name: meta.name || meta.getAttribute('property'), content: meta.content })),
        headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
        empty: [...document.querySelectorAll('h2, h3, p, li, td, a')].filter(({ textContent, children }) => !textContent.trim() && children.length === 0).map(({ outerHTML }) => outerHTML),
        links: [...document.querySelectorAll('a')].map(link => ({ text: link.textContent.trim(), to: link.getAttribute('href') })),
      }
    }, readFileSync(join('dist', name, 'index.html'), 'utf8'))
    titles.add(file.title)
    expect(plain(file.title)).toBe(plain(title + TITLE))
    const meta = (wanted: string) => file.metas.filter(({ name }) => name === wanted).map(({ content }) => content)
    expect(meta('description').map(plain)).toEqual([plain(summary)])
    expect(meta('og:title').map(plain)).toEqual([plain(title + TITLE)])
    expect(meta('og:image')).toEqual([`../cards/${name}.webp`])
    expect(existsSync(join('dist', name, meta('og:image')[0]!))).toBe(true)
    expect(file.headings.map(plain)).toEqual([plain(title)])
    expect(file.empty).toEqual([])
    expect(file.links.filter(({ text }) => text.startsWith('Next:')).map(({ to }) => to)).toEqual(number < slides.length ? [`../${slides[number]!.name}/index.html`] : [])
  }
  expect(titles.size).toBe(slides.length)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the cover can be read, and leads to the page to read', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Stalin.s Five Answers/)
    // The class has found no answer yet.
    await expect(page.locator('#first .stamp')).toHaveText(lesson.acts.map(() => ''))
    await page.getByRole('link', { name: 'Read this lesson as a page' }).click()
    await expect(page).toHaveURL(/\/read\/index\.html#slide-cover$/)
  })

  test('the page of a slide leads to the next', async ({ page, baseURL }) => {
    await page.goto(`./${slides[5]!.name}/`)
    await page.getByRole('link', { name: /^Next:/ }).click()
    await expect(page).toHaveURL(`${baseURL}${slides[6]!.name}/index.html`)
  })

  test('the page to read has everything: slides, documents, events, people, verdicts, questions, sources', async ({ page }) => {
    await page.goto('./read/')
    await openAll(page)
    const text = plain(await page.locator('main').innerText())
    for (const { number, title, finding = '', summary } of slides.slice(1)) {
      expect(text, `slide ${number}`).toContain(plain(title))
      expect(text, `slide ${number}`).toContain(plain(finding))
      expect(text, `slide ${number}`).toContain(plain(summary))
    }
    for (const { id, title, excerpts } of lesson.documents) {
      expect(text, id).toContain(plain(title))
      for (const excerpt of excerpts)
        expect(text, id).toContain(plain(excerpt.translation ?? excerpt.text))
    }
    for (const { text: words } of [...lesson.events, ...lesson.terms])
      expect(text).toContain(plain(words))
    for (const { id, claim, ruling } of lesson.claims) {
      expect(text, id).toContain(plain(claim))
      expect(text, id).toContain(plain(ruling))
    }
    for (const { question } of lesson.questions.filter(({ kind }) => kind === 'discussion'))
      expect(text).toContain(plain(question))
    for (const { URL } of lesson.works.filter(work => work.URL))
      await expect(page.locator(`.bibliography a[href="${URL}"]`).first()).toBeVisible()
  })

  test('no picture on it hides a word: what a diagram or a timeline tells stands there as a list', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`./read/#slide-${slides[DIAGRAM - 1]!.name}`)
    await openAll(page)
    await expect(page.locator(`#slide-${slides[DIAGRAM - 1]!.name} .told > li`)).toHaveCount(6)
    await expect(page.locator(`#slide-${slides[DIAGRAM - 1]!.name} .told > li`).first()).toBeVisible()
    await expect(page.locator(`#slide-${slides[TIMELINE - 1]!.name} .told > li`)).toHaveCount(5)
    expect(await page.locator('main :is(.waiting, .slidev-vclick-hidden)').count()).toBe(0)
  })
})

for (const width of [320, 390, 768, 1280]) {
  test(`the page to read fits a window of ${width} px, which is also a wide one at 200 %`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['read/', `${slides[5]!.name}/`]) {
      await page.route('**/to-show-*.js', route => route.abort())
      await page.goto(`./${path}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

for (const { colorScheme, size } of [
  { colorScheme: 'light', size: { width: 390, height: 844 } },
  { colorScheme: 'dark', size: { width: 1280, height: 800 } },
] as const) {
  test(`axe finds nothing on the pages to read, ${colorScheme}, ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await page.route('**/to-show-*.js', route => route.abort())
    for (const path of ['read/', ...[1, 6, 30].map(index => `${slides[index]!.name}/`)]) {
      await page.goto(`./${path}`)
      await openAll(page)
      expect.soft(await axeFaults(page), path).toEqual([])
    }
  })
}

test('a thumb can hit everything on the page to read that is no link in a sentence', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./read/')
  await openAll(page)
  const small = await page.locator('.ways a, .to-show a, summary, .bibliography button').evaluateAll(all => all
    .map(one => ({ text: one.textContent, ...one.getBoundingClientRect().toJSON() as DOMRect }))
    .filter(({ width, height }) => width > 0 && (width < 44 || height < 44))
    .map(({ text, width, height }) => `${text}: ${width} x ${height}`))
  expect(small).toEqual([])
})

test('a slide\'s page leads a browser with JavaScript into the show, at the step of the address', async ({ page, baseURL }) => {
  const { name } = slides[DIAGRAM - 1]!
  await page.goto(`./${name}/?clicks=2`)
  await expect(page).toHaveURL(`${baseURL}${lessonFolder(lessonWith(name, paths).id, paths)}#/${name}?clicks=2`)
  await expect(page.locator(`#slideshow [data-slidev-no="${DIAGRAM}"] .decision`)).toHaveAttribute('data-at', '3')
})

test('what a message shows is addressed in full where the site knows its place', async () => {
  const index = readFileSync('dist/index.html', 'utf8')
  expect(index).toContain('content="./og-image.png"')
  expect(index.match(/<meta property="og:title"/g)).toHaveLength(1)
  expect(index.match(/<title>/g)).toHaveLength(1)
})

test('a source is copied as a list of sources needs it, and all go to Zotero', async ({ page, context, baseURL, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./read/#bibliography')
  await page.locator('.bibliography li', { hasText: 'China’s Quest' }).getByRole('button').click()
  await expect(page.getByRole('button', { name: /China’s Quest/ })).toHaveText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Garver, John W\. China’s Quest/)
  // The list has a dash for an author it repeats; by itself the entry needs the name.
  await page.locator('.bibliography li', { hasText: 'Mao’s China and the Cold War' }).getByRole('button').click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Chen Jian\. Mao’s China/)

  const items = await (await request.get(`${baseURL}bibliography.json`)).json() as { id: string, type: string, title: string }[]
  expect(items.map(({ id }) => id).toSorted()).toEqual([...lesson.documents, ...lesson.works].map(({ id }) => id).toSorted())
  expect(items.every(({ type, title }) => type && title)).toBe(true)
})

test('an address that does not exist has a page that leads back', async ({ page, baseURL }) => {
  await page.goto('./404.html')
  await page.getByRole('link').click()
  await expect(page).toHaveURL(`${baseURL}#/1`)
})
