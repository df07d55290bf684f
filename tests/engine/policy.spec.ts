/** The Content Security Policy: strict, the same in the pages and in the files for web hosts, and in force. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { DIST, openSlide, slides } from './deck.ts'
import { siteHeaders } from '../serve.ts'

let policy: string
test.beforeAll(() => policy = siteHeaders(DIST)['Content-Security-Policy']!)

test('the policy allows no script but the site\'s files and, by their hash, those that stand in its pages', () => {
  const scripts = /script-src ([^;]*)/.exec(policy)![1]!.split(' ')
  expect(scripts[0]).toBe('\'self\'')
  const written = ['index.html', '404.html'].flatMap(page => [...readFileSync(join(DIST, page), 'utf8').matchAll(/<script>([^]*?)<\/script>/g)].map(([, source = '']) => source))
  expect(scripts.slice(1).toSorted()).toEqual(written.map(source => `'sha256-${createHash('sha256').update(source).digest('base64')}'`).toSorted())
  expect(policy).toContain('default-src \'self\'')
  expect(policy).toContain('object-src \'none\'')
  expect(policy).not.toMatch(/unsafe-eval|\*|https?:/)
})

test('every page has the same policy, and so has every file for a web host', () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(slides.length)
  const [own] = policy.split('; frame-ancestors')
  for (const page of pages) {
    const [, found = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(DIST, page), 'utf8')) ?? []
    expect(found, page).toBe(own)
  }
  for (const file of ['nginx.conf', 'Caddyfile'])
    expect(readFileSync(join(DIST, 'hosting', file), 'utf8'), file).toContain(policy)
})

test('it is in force: a script that somebody smuggles in does not run', async ({ page }) => {
  const refused: string[] = []
  page.on('console', message => message.text().includes('Content Security Policy') && refused.push(message.text()))
  await page.goto('./#/2')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.smuggled = true'
    document.body.append(script)
  })
  expect(await page.evaluate(() => 'smuggled' in window)).toBe(false)
  await expect.poll(() => refused.length).toBeGreaterThan(0)
})

test('nothing of the site is against it: every kind of page, with what can be opened on it', async ({ page }) => {
  const trouble: string[] = []
  page.on('console', message => message.text().includes('Content Security Policy') && trouble.push(message.text()))
  page.on('pageerror', error => trouble.push(error.message))
  for (const path of ['', '#/7?clicks=3', '#/presenter/4', '#/notes', '#/handout', '#/teacher-guide', '#/paper', 'read/', '404.html']) {
    await page.goto(`./${path}`)
    await page.waitForLoadState('networkidle')
  }
  await openSlide(page, 3)
  await page.keyboard.press('o')
  await expect(page.getByRole('dialog', { name: 'All slides' }).locator('h1').first()).toBeAttached()
  expect(trouble).toEqual([])
})

test('the site sets no cookie', async ({ page, context }) => {
  await openSlide(page, 1)
  await page.keyboard.press('d')
  await page.goto('./read/')
  expect(await context.cookies()).toEqual([])
})
