/** The class finds the answers: not in the pictures of all slides either. every-slide.spec.ts looks at the slides themselves. */
import { expect, test } from 'playwright/test'
import { plain } from '../text.ts'
import { lesson, openSlide, slides } from './deck.ts'
import { answersToCome, seen } from './walk/unspoilt.ts'

test('every act is opened by a slide, and as the lesson begins no answer is found', () => {
  expect(lesson.acts.filter(({ id }) => !slides.some(({ act }) => act === id))).toEqual([])
  expect(answersToCome(1)).toHaveLength(lesson.acts.length)
})

test('no answer and no finding can be seen in the pictures of all slides while the lesson begins', async ({ page }) => {
  await openSlide(page, 1)
  await page.keyboard.press('o')
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('h1')).toHaveCount(slides.length)
  const texts = await dialog.locator('ol').first().evaluate(seen)
  const secret = [...lesson.acts.map(({ answer }) => answer), ...slides.flatMap(({ finding }) => finding ?? [])].map(plain)
  expect(texts.filter(words => secret.includes(plain(words)))).toEqual([])
})
