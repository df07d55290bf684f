/** A quiz on a slide: one question at a time, the right option after a click, and on paper and pages to read what each may tell. */
import { expect, test } from 'playwright/test'
import { lessonFolder } from '../../data/loader/lesson-pages.ts'
import { plain } from '../text.ts'
import { axeFaults } from '../axe.ts'
import { everyClick, faultsOn } from '../../scripts/look/walk.ts'
import { openPresenter } from './class.ts'
import { lesson, openSlide, paths, place, settled, slides, slideWith, stepForward } from './deck.ts'

const QUIZ = slideWith('<ClassQuiz at="end"')
const { name } = slides[QUIZ - 1]!
const asked = lesson.quiz.filter(({ at }) => at === 'end')
const LAST = 2 * asked.length - 1

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error
  })
})

test('each question stands there with its options, a click marks the right one and says why, the next brings the next question; back is the same way', async ({ page }) => {
  const slide = await openSlide(page, QUIZ)
  const shown = async () => plain(await slide.locator('.quiz-card').innerText())
  const states: string[] = []
  for (const [index, { question, options, why }] of asked.entries()) {
    states.push(await shown())
    for (const words of [question, ...options.map(({ text }) => text)])
      expect(states.at(-1)).toContain(plain(words))
    // Neither what is right nor another question is told before its click.
    expect(states.at(-1)).not.toContain(plain(why))
    await expect(slide.locator('li.right')).toHaveCount(0)
    for (const other of asked.filter(other => other.question !== question))
      expect(plain(await slide.innerText())).not.toContain(plain(other.question))

    await stepForward(page)
    states.push(await shown())
    expect(states.at(-1)).toContain(plain(why))
    await expect(slide.locator('li.right')).toHaveCount(1)
    expect(plain(await slide.locator('li.right .text').innerText())).toBe(plain(options.find(({ right }) => right)!.text))
    // Colour alone tells nobody.
    await expect(slide.locator('li.right .tick')).toBeVisible()
    await expect(slide.locator('li.right .visually-hidden')).toHaveText('Right.')
    await expect(slide.locator('.slide-sources')).toBeVisible()
    if (index < asked.length - 1)
      await stepForward(page)
  }
  expect(asked.length).toBeGreaterThan(1)
  expect(place(page)).toBe(`${QUIZ}?clicks=${LAST}`)
  for (const state of states.slice(0, -1).toReversed()) {
    await page.keyboard.press('ArrowLeft')
    await expect(async () => expect(await shown()).toBe(state)).toPass()
  }
})

test('the mistakes behind the wrong options are not among what the slide knows', async ({ page }) => {
  const scripts: Promise<string>[] = []
  page.on('response', response => /\.js$/.test(new URL(response.url()).pathname) && scripts.push(response.text().catch(() => '')))
  await openSlide(page, QUIZ, LAST)
  const known = (await Promise.all(scripts)).join()
  expect(known).toContain(asked[0]!.question.split(/['"]/)[0])
  for (const mistake of lesson.quiz.flatMap(({ options }) => options.flatMap(({ mistake = [] }) => mistake)))
    expect(known).not.toContain(mistake.split(/['"]/)[0])
})

test('a lesson asks the questions that it names, and does not count where there is one', async ({ page }) => {
  const short = paths.find(({ quiz }) => quiz)!
  expect(short.quiz).toHaveLength(1)
  const only = asked.find(({ id }) => id === short.quiz![0])!
  await page.goto(`./${lessonFolder(short.id, paths)}#/${name}`)
  const card = page.locator('#slideshow .quiz-card:visible')
  await expect(card.locator('h2')).toHaveText(only.question.replaceAll('\'', '’'))
  await expect(card.locator('.place')).toHaveCount(0)
  await expect(page.locator('#slideshow').getByText('Question 1 of')).toHaveCount(0)
})

test('the class sees on the projector the question that the presenter view has', async ({ page, context }) => {
  const audience = await openSlide(page, QUIZ)
  const window = await context.newPage()
  await openPresenter(window, QUIZ)
  await window.keyboard.press('ArrowRight')
  await expect(audience.locator('li.right')).toBeVisible()
  await window.keyboard.press('ArrowRight')
  await expect(audience.locator('h2')).toHaveText(asked[1]!.question.replaceAll('\'', '’'))
  await expect(audience.locator('li.right')).toHaveCount(0)
})

test('a page to read has every question, and the answers folded, without JavaScript too', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false })
  await page.goto(`./${name}/`)
  const questions = page.locator('.quiz-text > li')
  await expect(questions).toHaveCount(asked.length)
  for (const [index, { why }] of asked.entries()) {
    const answer = questions.nth(index).locator('details')
    await expect(answer.locator('p')).toBeHidden()
    await answer.locator('summary').click()
    await expect(answer.locator('p')).toContainText(why.split(/['"]/)[0]!.trim())
  }
  await page.close()
})

test('on a sheet for students the quiz has its questions, and no answer', async ({ page }) => {
  await page.goto('./#/handout')
  const list = page.locator('.quiz-list').first()
  await expect(list.locator('li')).toHaveCount(asked.length)
  await expect(list.locator('.why')).toHaveCount(0)
})

for (const viewport of [{ width: 1920, height: 1080 }, { width: 844, height: 390 }]) {
  test.describe(`${viewport.width}x${viewport.height}`, () => {
    test.use({ viewport, hasTouch: viewport.width < 1000, isMobile: viewport.width < 1000 })

    test('every click of the quiz fits on the slide, and axe finds nothing', async ({ page }) => {
      const slide = await openSlide(page, QUIZ)
      await everyClick(page, QUIZ, async () => {
        await settled(page)
        expect.soft(await faultsOn(slide, 'slide'), place(page)).toEqual([])
      })
      expect(await axeFaults(page, `#slideshow [data-slidev-no="${QUIZ}"]`)).toEqual([])
    })
  })
}
