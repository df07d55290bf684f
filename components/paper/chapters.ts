/** The lesson in chapters, as the plan parts it, and how their slides share out over sheets of paper. */
import type { Slide } from '../../data/loader/check-slides.ts'
import type { LessonPlan, OpenPlan } from '../../data/loader/schema.ts'

/** A slide without its Markdown, as a lesson numbers it; `inDeck` is its number in the whole deck. */
export type PaperSlide = Omit<Slide, 'notes' | 'content' | 'terms'> & { inDeck: number }

/** One part of the plan with its slides; for teachers, with what is done in it. */
export interface Chapter<Part = OpenPlan['parts'][number]> { part: Part, slides: PaperSlide[] }
export type TaughtChapter = Chapter<LessonPlan['parts'][number]>

/** The slides of each part; parts without one are left out, and so are slides beside the range. */
export function chaptersOf<Part extends { files: string[] }>(plan: { parts: Part[] }, slides: PaperSlide[], range?: number[]): Chapter<Part>[] {
  return plan.parts
    .map(part => ({ part, slides: slides.filter(({ number, file }) => part.files.includes(file) && (range?.includes(number) ?? true)) }))
    .filter(chapter => chapter.slides.length > 0)
}

/** The room of a sheet, in thirds, and what a chapter's heading takes of its first one. */
const SHEET = 3
const HEADING = 0.2

/** What a slide needs of a sheet: a document wants room to be worked on, an act's opening little. */
function thirds({ document, act }: PaperSlide): number {
  return document ? 2 : act ? 0.7 : 0.93
}

/** Some slides on one sheet; `used` is what they and the heading take of it, in thirds. */
export interface Sheet { slides: PaperSlide[], used: number }

/**
 * Shares a chapter's slides out over as few sheets as have room for them, in order; among the ways to do
 * that it takes the one that leaves the least uneven room.
 */
export function sheetsOf(slides: PaperSlide[]): Sheet[] {
  const [first, ...rest] = slides
  if (!first)
    return []
  return ways([{ slides: [first], used: HEADING + thirds(first) }], rest)
    .reduce((best, way) => unevenness(way) < unevenness(best) ? way : best)
}

/** Every way to go on: the next slide on the last sheet, if there is room, or on a new one. */
function ways(sheets: Sheet[], [next, ...rest]: PaperSlide[]): Sheet[][] {
  if (!next)
    return [sheets]
  const last = sheets.at(-1)!
  const fuller = { slides: [...last.slides, next], used: last.used + thirds(next) }
  return [
    ...fuller.used <= SHEET ? ways([...sheets.slice(0, -1), fuller], rest) : [],
    ...ways([...sheets, { slides: [next], used: thirds(next) }], rest),
  ]
}

/** A sheet more is worse than any room left over. */
function unevenness(sheets: Sheet[]): number {
  return sheets.length * 100 + sheets.reduce((sum, { used }) => sum + (SHEET - used) ** 2, 0)
}

/** True where a sheet has almost a third to spare. */
export function isRoomy({ used }: Sheet): boolean {
  return used <= SHEET - 0.9
}
