/** Which terms the slides open. */
import { expect, test } from 'playwright/test'
import { termsShown } from '../../../data/loader/terms-shown.ts'
import { lesson, slides } from '../deck.ts'

/** Terms of the handout that no slide opens, and why. */
const IN_THE_HANDOUT_ONLY: Record<string, string> = {
  tunkin: 'his telegram, D02, is cited on slides but not shown, and his name stands in the notes at their foot only',
  mig: 'it is the name under a drawing, which opens no terms, and the event that opens it is told on no slide',
  yalu: 'a diagram and a map name it, which open no terms, and the event that opens it is told on no slide',
}

test('every person and term can be opened on some slide, or there is a reason', () => {
  const shown = termsShown(slides, lesson)
  const missing = lesson.terms.map(({ id }) => id).filter(id => !shown.has(id))
  expect(missing).toEqual(Object.keys(IN_THE_HANDOUT_ONLY))
})

test('a slide has three of them at most', () => {
  for (const { number, terms } of slides)
    expect(terms.length, `slide ${number}`).toBeLessThanOrEqual(3)
})
