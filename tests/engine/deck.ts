/** The other lesson's deck. */
import { join } from 'node:path'
import { deckOf } from '../deck.ts'
import { otherProject } from '../other-project.ts'

export { settled, slideOf, stepForward } from '../../scripts/look/walk.ts'

/** The other lesson's project; nobody writes to it. */
export const PROJECT = otherProject()
/** Its built site. */
export const DIST = join(PROJECT, 'dist')

export const { lesson, openSlide, paths, place, slides, slideWith, whole } = await deckOf(PROJECT)
