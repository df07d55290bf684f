/** The moving front, as a teacher clicks through it and as a student reads it. */
import { test as alone, expect } from 'playwright/test'
import { positionOf, segments } from '../../components/thread/scale.ts'
import { dateNamed, parseDate } from '../../data/loader/dates.ts'
import { plain } from '../text.ts'
import { lesson, openSlide, place, settled, slideOf, slideWith, whole } from './deck.ts'
import { test } from './kept-page.ts'
import { listen } from '../listen.ts'

const { front: { states, places, note }, events, acts } = lesson
const number = slideWith('<MovingFront />')
const DAYS = ['first day', 'after about 68 days', 'after 82 days', 'after 152 days', 'after about 213 days', 'after 380 days', 'after 1,128 days']
const nameOf = (id: string) => places.find(candidate => candidate.id === id)!.name

test('a click moves the line, the date, the day of the war and the marker on the thread', async ({ page }) => {
  const slide = await openSlide(page, number)
  const seen: string[] = []
  for (const [index, state] of states.entries()) {
    await expect(slide.locator('.said .day')).toHaveText(DAYS[index]!)
    expect(plain(await slide.locator('.said p').last().innerText())).toBe(plain(state.text))
    await expect(slide.locator('.thread')).toHaveCSS('--at', String(positionOf(parseDate(dateNamed(state.when, events)).start, segments(acts))))
    if (state.routes) {
      await expect(slide.locator('.front-map .line')).toHaveCount(0)
      await expect(slide.locator('.front-map .route')).toHaveCount(state.routes.length)
    }
    else {
      seen.push((await slide.locator('.front-map .line').getAttribute('d'))!)
    }
    await page.keyboard.press('ArrowRight')
    await settled(page)
  }
  expect(new Set(seen).size).toBe(states.length - 1)
  expect(place(page)).toBe(String(number + 1))
})

test('places are named when they matter, and the map says that it is a schematic', async ({ page }) => {
  for (const index of [0, 1, 4, 6]) {
    const slide = await openSlide(page, number, index)
    const { north, south, on } = states[index]!
    const named = await slide.locator('.front-map .place text').allTextContents()
    expect(named.toSorted()).toEqual([...north, ...south, ...on].map(nameOf).toSorted())
    await expect(slide).toContainText(note)
  }
})

test('at the end the 38th parallel and the armistice line are both there, and not the same', async ({ page }) => {
  const slide = await openSlide(page, number, 99)
  await expect(slide.locator('.front-map .reference')).toHaveText('38th parallel')
  await expect(slide.locator('.front-map .front-name')).toHaveText('armistice line')
  const box = async (name: string) => (await slide.locator(`.front-map .${name}`).boundingBox())!
  const [parallel, armistice] = [await box('parallel'), await box('line')]
  // It begins below the parallel and ends well above it.
  const scale = (await slide.boundingBox())!.width / 980
  expect(armistice.y + armistice.height).toBeGreaterThan(parallel.y + parallel.height / 2)
  expect((parallel.y - armistice.y) / scale).toBeGreaterThan(40)
  // One of them is dashed, so that they differ without colour.
  expect(await slide.locator('.front-map .parallel').evaluate(path => getComputedStyle(path).strokeDasharray)).not.toBe('none')
  expect(await slide.locator('.front-map .line').evaluate(path => getComputedStyle(path).strokeDasharray)).toBe('none')
})

test('the land is a chart as well, with its numbers in words and hatching', async ({ page }) => {
  const slide = await openSlide(page, number, 99)
  const columns = slide.locator('.shares .column')
  await expect(columns).toHaveCount(states.length)
  for (const [index, state] of states.entries()) {
    await expect(columns.nth(index).locator('.number')).toHaveText(state.routes ? 'no line' : /^\d+%$/)
    await expect(columns.nth(index).locator('svg > path')).toHaveCount(state.routes ? 0 : 1)
  }
  await openSlide(page, number, 2)
  await expect(columns.nth(2)).toBeVisible()
  await expect(columns.nth(3)).toBeHidden()
})

test('a screen reader hears every state, and which of them is shown', async ({ page }) => {
  const slide = await openSlide(page, number, 3)
  const items = slide.locator('.moving-front > ol li')
  await expect(items).toHaveCount(states.length)
  for (const [index, state] of states.entries()) {
    const said = plain(await items.nth(index).innerText())
    expect(said).toContain(plain(state.text))
    for (const id of [...state.north, ...state.south, ...state.on])
      expect(said).toContain(plain(nameOf(id)))
    expect(said).toMatch(state.routes ? /Thereisnooneline/ : /About\d+percentofKoreaslandliesnorthoftheline/)
  }
  await expect(items.nth(3)).toHaveAttribute('aria-current', 'step')
  await expect(slide.locator('[aria-current]')).toHaveCount(1)
  await expect(slide.locator('.front-map')).toHaveAttribute('aria-hidden', 'true')
})

alone('the state survives a reload, and the audience sees what the presenter clicks', async ({ page, context }) => {
  await openSlide(page, number, 2)
  await page.reload()
  await expect(slideOf(page, number).locator('.said .day')).toHaveText(DAYS[2]!)

  const presenter = await context.newPage()
  await presenter.goto(`./${whole}#/presenter/${number}?clicks=2`)
  await slideOf(presenter, number).locator('.front-map').waitFor()
  await settled(presenter)
  await presenter.keyboard.press('ArrowRight')
  await expect.poll(() => place(page)).toBe(`${number}?clicks=3`)
  await expect(slideOf(page, number).locator('.said .day')).toHaveText(DAYS[3]!)
})

alone.describe('with motion', () => {
  alone.use({ reducedMotion: 'no-preference' })

  alone('the line travels from one state to the next, and all the while a screen reader hears of the new one once', async ({ page }) => {
    const slide = await openSlide(page, number, 4)
    const line = slide.locator('.front-map .line')
    await expect(slide.locator('.said .day')).toHaveText(DAYS[4]!)
    const shapes = await line.evaluateHandle((path) => {
      const seen: string[] = []
      new MutationObserver(() => seen.push(path.getAttribute('d')!)).observe(path, { attributeFilter: ['d'] })
      return seen
    })
    const news = await listen(page)
    await page.keyboard.press('ArrowRight')
    await expect(slide.locator('.said .day')).toHaveText(DAYS[5]!)
    const seen = await shapes.evaluate(async (list) => {
      await new Promise(resolve => setTimeout(resolve, 300))
      return list
    })
    const heard: string[] = []
    await expect.poll(async () => heard.push(...await news())).toBeGreaterThan(0)
    expect(heard).toHaveLength(1)
    expect(plain(heard.join())).toContain(plain(states[5]!.text.split(' ').slice(0, 6).join(' ')))
    await page.goto('about:blank')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const target = await (await openSlide(page, number, 5)).locator('.front-map .line').getAttribute('d')
    expect(seen.at(-1)).toBe(target)
    expect(new Set(seen).size).toBeGreaterThan(3)
  })
})
