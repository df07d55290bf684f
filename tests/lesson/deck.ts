/** This lesson's deck. */
import { deckOf } from '../deck.ts'

export { openSlide } from '../deck.ts'
export { place, settled, slideOf, stepForward } from '../../scripts/look/walk.ts'

export const { lesson, slides, planned, slideWith } = await deckOf('.')
