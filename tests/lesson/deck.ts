/** This lesson's deck. */
import { deckOf } from '../deck.ts'

export { settled, slideOf, stepForward } from '../../scripts/look/walk.ts'

export const { lesson, openSlide, paths, place, slides, slideWith, whole } = await deckOf('.')
