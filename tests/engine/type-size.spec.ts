/** Whoever sits in the last row can read every slide of another lesson too. */
import { test } from 'playwright/test'
import { everyClick } from '../../scripts/look/walk.ts'
import { typeReader } from '../type-size.ts'
import { openSlide, slides } from './deck.ts'

test('type is large enough on every slide', async ({ page }) => {
  for (const { name, number } of slides) {
    const type = typeReader(await openSlide(page, number))
    await everyClick(page, number, type.read)
    type.expectLarge(`slide ${number}, ${name}`)
  }
})
