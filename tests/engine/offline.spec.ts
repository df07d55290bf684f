/** After one visit the whole lesson is on the device: slides, handout, PDFs. */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { writeWorker } from '../../scripts/offline/write-worker.ts'
import { DIST, openSlide, slides, slideWith } from './deck.ts'

test.use({ serviceWorkers: 'allow' })

test('with no network at all every slide, the handout and the PDFs are there', async ({ page, context, baseURL }) => {
  await page.goto('./')
  // The first page waits for somebody.
  await page.keyboard.press('Shift')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    // The first worker takes over the page that brought it.
    while (!navigator.serviceWorker.controller)
      await new Promise(resolve => setTimeout(resolve, 50))
  })
  await expect(page.locator('.offline').first()).toContainText('works without a network')

  await context.setOffline(true)
  await page.reload()
  for (const { number, title } of slides)
    await expect((await openSlide(page, number)).locator('h1')).toContainText(title.split(/['.,]/)[0]!)
  await page.goto('./#/handout')
  await expect(page.locator('.picture h1')).toHaveCount(slides.length)
  for (const file of ['slides.pdf', 'handout.pdf', 'teacher-guide.pdf']) {
    const size = await page.evaluate(async url => (await (await fetch(url)).blob()).size, `${baseURL}paper/${file}`)
    expect(size, file).toBeGreaterThan(50_000)
  }
  await page.goto('./read/')
  await expect(page.locator(`#slide-${slides.at(-1)!.name}`)).toBeAttached()
  const diagram = slides[slideWith('bargain.mmd') - 1]!.name
  await page.goto(`./${diagram}/?clicks=1`)
  await expect(page).toHaveURL(new RegExp(`#/${diagram}\\?clicks=1$`))
})

test('whoever comes to the page to read first has the lesson without a network too', async ({ page, context }) => {
  await page.goto('./read/')
  await page.evaluate(async () => void await navigator.serviceWorker.ready)
  await context.setOffline(true)
  await openSlide(page, 7)
})

test('a new version has a name of its own, and keeps files of itself only', async () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'))
  cpSync(DIST, site, { recursive: true })
  const before = readFileSync(join(site, 'sw.js'), 'utf8')
  expect(await writeWorker(site)).toBe(/VERSION = '(\w+)'/.exec(before)![1])
  writeFileSync(join(site, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  copyFileSync(join(site, 'favicon.svg'), join(site, 'new.svg'))
  const version = await writeWorker(site)
  const after = readFileSync(join(site, 'sw.js'), 'utf8')
  expect(before).not.toContain(version)
  expect(after).toContain(version)
  expect(after).toContain('"new.svg"')
  expect(after).not.toContain('"sw.js"')
  rmSync(site, { recursive: true })
})
