/** The other lesson's deck. */
import { join } from 'node:path'
import { deckOf } from '../deck.ts'
import { otherProject } from '../other-project.ts'

export { openSlide } from '../deck.ts'
export { place, settled, slideOf, stepForward } from '../../scripts/look/walk.ts'

/** The other lesson's project; nobody writes to it. */
export const PROJECT = otherProject()
/** Its built site. */
export const DIST = join(PROJECT, 'dist')

export const { lesson, slides, planned, slideWith } = await deckOf(PROJECT)
