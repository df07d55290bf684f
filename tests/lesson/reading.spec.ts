/** The page to read as a student uses it: short on a phone, told with its sources, and with a quiz, places to write and a voice of its own. */
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { withoutCitations } from '../../data/loader/markup/citations.ts'
import { axeFaults } from '../axe.ts'
import { plain } from '../text.ts'
import { lesson, slides } from './deck.ts'

const story = lesson.story!
const PHONE = { width: 390, height: 844 }
/** As many screens of a phone as a student reads who missed the lesson. */
const SCREENS = 10

/** Lets the page find a voice, and speak without a sound: an utterance ends when the test says so. */
async function giveVoice(page: Page, language: string): Promise<void> {
  await page.addInitScript((lang) => {
    const said: SpeechSynthesisUtterance[] = []
    Object.assign(window, { said, endSentence: () => said.at(-1)!.onend?.(new Event('end') as SpeechSynthesisEvent) })
    speechSynthesis.getVoices = () => [{ lang, name: 'A voice', default: true, localService: true, voiceURI: 'voice' }]
    speechSynthesis.speak = utterance => said.push(utterance)
    speechSynthesis.cancel = () => {}
    window.SpeechSynthesisUtterance = function (this: object, text: string) { Object.assign(this, { text, voice: null, lang: '' }) } as unknown as typeof SpeechSynthesisUtterance
  }, language)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'on a phone' : 'on a phone without JavaScript', () => {
    test.use({ viewport: PHONE, javaScriptEnabled })

    test('folded it is ten screens long, in type that can be read', async ({ page }) => {
      await giveVoice(page, 'en-GB')
      await page.goto('./read/')
      await expect(page.locator('.brief')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollHeight) / PHONE.height).toBeLessThanOrEqual(SCREENS)
      const sizes = await page.locator('.told-text p, .passage .words, .think > p').evaluateAll(all => all.map(one => Number.parseFloat(getComputedStyle(one).fontSize)))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17)
    })

    test('the argument and every act are told, each with its document and its question; slides and verdicts are folded away', async ({ page }) => {
      await page.goto('./read/')
      await page.locator('.told-text sup').evaluateAll(all => all.forEach(one => one.remove()))
      const text = plain(await page.locator('main').innerText())
      for (const prose of [story.brief, story.background, ...story.acts.map(act => act.story)].flat())
        expect(text).toContain(plain(withoutCitations(prose)))
      for (const { document, excerpt, question } of story.acts) {
        const passage = lesson.documents.find(({ id }) => id === document)!.excerpts[excerpt - 1]!
        expect(text).toContain(plain(passage.translation ?? passage.text))
        expect(text).toContain(plain(lesson.questions.find(({ id }) => id === question)!.question))
      }
      for (const { ruling } of lesson.claims)
        expect(text).not.toContain(plain(ruling))
      await expect(page.locator('article.slide').first()).not.toBeVisible()
    })

    test('at the end of a part stand the ways to the contents and on; what a link leads to is open', async ({ page }) => {
      await page.goto('./read/')
      const second = story.acts[1]!.id
      await page.locator('section', { has: page.locator(`#${story.acts[0]!.id}`) }).getByRole('link', { name: /^Next: Act 2/ }).click()
      await expect(page.locator(`#${second}`)).toBeInViewport()
      await page.locator('section', { has: page.locator(`#${second}`) }).getByRole('link', { name: 'Contents' }).click()
      await expect(page.locator('#contents')).toBeInViewport()
      // A slide in a fold, and a note.
      await page.goto(`./read/#slide-${slides.at(-1)!.name}`)
      await expect(page.locator(`#slide-${slides.at(-1)!.name}`)).toBeInViewport()
      await page.locator('#lesson').getByRole('link', { name: 'Note 3', exact: true }).first().click()
      await expect(page.locator('#brief-note-3')).toBeInViewport()
    })
  })
}

test('every number behind a sentence has its note, and every note a source that can be found', async ({ page }) => {
  await page.goto('./read/')
  const faults = await page.locator('.told-text sup a').evaluateAll(all => all
    .map(one => one.getAttribute('href')!)
    .filter(href => !document.querySelector(href)?.textContent?.trim().replace('.', '')))
  expect(faults).toEqual([])
  const citations = [story.brief, story.background, ...story.acts.map(act => act.story)].flat().join('\n').match(/\[@/g)!
  await expect(page.locator('.told-text sup')).toHaveCount(citations.length)
})

test('headings stand in order, and a folded part keeps its own', async ({ page }) => {
  await page.goto('./read/')
  const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll(all => all.map(({ tagName }) => Number(tagName[1])))
  expect(levels[0]).toBe(1)
  expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([])
  for (const name of ['In five minutes', 'The documents', 'Timeline', 'Bibliography'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
})

test('the bar says where the reader is', async ({ page }) => {
  await page.goto('./read/')
  const bar = page.getByRole('navigation', { name: 'Where you are' })
  await expect(bar.locator('[aria-current]')).toHaveCount(0)
  for (const [index, { id }] of story.acts.entries()) {
    await bar.getByRole('link', { name: `Act ${index + 1} ` }).click()
    await expect(page.locator(`#${id}`)).toBeInViewport()
    await expect(bar.locator('[aria-current]')).toHaveText(`${index + 1} ${lesson.acts[index]!.answer}`)
    await expect(bar).toBeInViewport()
  }
})

test('the quiz marks itself, by keyboard too: why it is right, and the mistake behind a wrong option', async ({ page }) => {
  await page.goto('./read/')
  for (const at of ['start', 'end'] as const) {
    const own = lesson.quiz.filter(question => question.at === at)
    const quiz = page.locator('.quiz').nth(at === 'start' ? 0 : 1)
    await quiz.locator('summary').first().click()
    for (const { question, options, why } of own) {
      const group = quiz.getByRole('group', { name: question.replaceAll('\'', '’') })
      const status = group.getByRole('status')
      await group.getByRole('button', { name: 'Check' }).click()
      await expect(status).toHaveText('Choose an answer first.')
      const wrong = options.findIndex(({ right }) => !right)
      await group.getByRole('radio').nth(wrong).focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(plain(await status.innerText())).toBe(plain(`Not right. ${options[wrong]!.mistake}`))
      await group.getByRole('radio').nth(options.findIndex(({ right }) => right)).check()
      await expect(status).toHaveText('')
      await group.getByRole('button', { name: 'Check' }).click()
      expect(plain(await status.innerText())).toBe(plain(`Right. ${why}`))
    }
    await expect(quiz.locator('.score')).toHaveText(`${own.length} of ${own.length} are right.`)
  }
  expect(await axeFaults(page)).toEqual([])
})

test('without JavaScript the answers of the quiz are folded away, and nothing is there that would not work', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false })
  await page.goto('./read/')
  await page.locator('.quiz > summary').first().click()
  const first = page.locator('.quiz fieldset').first()
  await expect(first.getByRole('button')).toHaveCount(0)
  await first.locator('summary').click()
  expect(plain(await first.locator('.answer').innerText())).toContain(plain(lesson.quiz.find(({ at }) => at === 'start')!.why))
  for (const hidden of ['.field', '.settings', '.aloud'])
    await expect(page.locator(hidden).first()).toBeHidden()
  await page.close()
})

test('what a student writes stays on the device, and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./read/')
  const after = page.locator('.field', { has: page.getByRole('textbox', { name: 'My answer in one sentence, with one document' }) })
  await expect(after.getByText('What you write is kept on this device only.')).toBeVisible()
  await expect(after.getByRole('button')).toBeHidden()
  await after.getByRole('textbox').fill('Kim asked, and Stalin decided (D06).')
  await page.getByRole('textbox', { name: 'My answer', exact: true }).first().fill('No, not for ever.')
  await after.getByRole('button', { name: 'Copy' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Kim asked, and Stalin decided (D06).')
  await page.reload()
  await expect(after.getByRole('textbox')).toHaveValue('Kim asked, and Stalin decided (D06).')
  await expect(page.getByRole('textbox', { name: 'My answer', exact: true }).first()).toHaveValue('No, not for ever.')
  await expect(page.getByRole('textbox', { name: 'My answer in one sentence, before I read' })).toHaveValue('')
})

test('where the browser keeps nothing the page works all the same, and says so', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('forbidden', 'SecurityError') } }))
  await page.goto('./read/')
  await page.getByRole('textbox', { name: 'My answer', exact: true }).first().fill('No.')
  await expect(page.getByText('This browser keeps nothing').first()).toBeVisible()
  await page.locator('.settings summary').click()
  await page.getByRole('radio', { name: 'Largest' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-size', '3')
  expect(faults).toEqual([])
})

test('type, spacing and typeface can be set, are kept, and leave the slides alone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 })
  await page.goto('./read/')
  const paragraph = page.locator('.told-text p').first()
  const look = () => paragraph.evaluate(one => ({ height: one.getBoundingClientRect().height, family: getComputedStyle(one).fontFamily, spacing: getComputedStyle(one).letterSpacing }))
  const before = await look()
  await page.locator('.settings summary').click()
  await page.getByRole('radio', { name: 'Largest' }).check()
  await page.getByRole('checkbox', { name: 'Wider spacing' }).check()
  await page.getByRole('checkbox', { name: 'Plain typeface' }).check()
  await page.reload()
  const after = await look()
  expect(after.height).toBeGreaterThan(before.height * 1.5)
  expect(after.family).toMatch(/^Verdana/)
  expect(after.spacing).not.toBe(before.spacing)
  await page.locator('details').evaluateAll(all => all.forEach(one => (one as HTMLDetailsElement).open = true))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.goto('./#/1')
  await expect(page.locator('#slideshow h1').first()).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-size')
})

test('a part is read aloud a sentence at a time, its paragraph marked; it can be paused and stopped', async ({ page }) => {
  await giveVoice(page, 'en-GB')
  await page.goto('./read/')
  const said = () => page.evaluate(() => (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text))
  const next = () => page.evaluate(() => (window as unknown as { endSentence: () => void }).endSentence())
  await page.getByRole('link', { name: `Act 1 ${lesson.acts[0]!.answer}` }).click()
  await expect(page.getByRole('link', { name: `Act 1 ${lesson.acts[0]!.answer}` })).toHaveAttribute('aria-current')
  await page.getByRole('button', { name: 'Read aloud' }).click()
  const [first, second] = withoutCitations(story.acts[0]!.story[0]!).split(/(?<=\.)\s+/)
  expect((await said()).map(plain)).toEqual([plain(first!)])
  await expect(page.locator('[data-spoken]')).toHaveCount(1)
  await next()
  expect((await said()).map(plain)).toEqual([first!, second!].map(plain))
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.locator('[data-spoken]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Go on' }).click()
  expect((await said()).map(plain).slice(1)).toEqual([second!, second!].map(plain))
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeFocused()

  // To the end: the document and the question are read as well.
  await page.getByRole('button', { name: 'Read aloud' }).click()
  for (let count = 0; count < 60 && await page.getByRole('button', { name: 'Stop' }).isVisible(); count++)
    await next()
  const all = plain((await said()).join(' '))
  const { document, excerpt, question } = story.acts[0]!
  expect(all).toContain(plain(lesson.documents.find(({ id }) => id === document)!.excerpts[excerpt - 1]!.text))
  expect(all).toContain(plain(lesson.questions.find(({ id }) => id === question)!.question))
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible()
})

test('where the browser has no voice for the language there is no button', async ({ page }) => {
  await giveVoice(page, 'ko-KR')
  await page.goto('./read/')
  await expect(page.locator('.aloud')).toBeHidden()
})

test('on paper stands what is open, and nothing to press', async ({ page }) => {
  await page.goto('./read/')
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.here', '.tools', '.onward', '.part summary'])
    await expect(page.locator(hidden).first()).toBeHidden()
  await expect(page.locator('.told-text').first()).toBeVisible()
  await expect(page.locator('.passage .document').first()).toBeVisible()
})

for (const width of [320, 390, 768, 1280]) {
  test(`with what has to be pressed large enough, and all open, at ${width} px`, async ({ page }) => {
    await giveVoice(page, 'en-GB')
    await page.setViewportSize({ width, height: 844 })
    await page.goto('./read/')
    await page.locator('details').evaluateAll(all => all.forEach(one => (one as HTMLDetailsElement).open = true))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const small = await page.locator('summary, button, .here a, .onward a, .tools > a, .five a, .quiz label, .settings label').evaluateAll(all => all
      .map(one => ({ text: one.textContent?.trim(), ...one.getBoundingClientRect().toJSON() as DOMRect }))
      .filter(({ width, height }) => width > 0 && (height < 44 || width < 24))
      .map(({ text, width, height }) => `${text}: ${width} x ${height}`))
    expect(small).toEqual([])
  })
}
