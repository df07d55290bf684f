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

/** The room of a sheet, in thirds, and what a chapter's heading takes of it. */
const SHEET = 3
const HEADING = 0.2

/** What a slide needs of a sheet: a document wants room to be worked on, more with its plain words under it; an act's opening little. */
function thirds({ document, adapted, act }: PaperSlide): number {
  return document ? adapted ? 2.2 : 1.92 : act ? 0.7 : 0.87
}

/** A slide on a sheet; `opens` is the chapter whose heading stands above it. */
export interface Placed<Part = OpenPlan['parts'][number]> { slide: PaperSlide, opens?: Part }

/** Some slides on one sheet; `used` is what they and the headings take of it, in thirds. */
export interface Sheet<Part = OpenPlan['parts'][number]> { placed: Placed<Part>[], used: number }

/**
 * Shares the slides of all chapters out over as few sheets as have room for them, in order; among the ways to do that it takes the one
 * that leaves the least uneven room.
 */
export function sheetsOf<Part>(chapters: Chapter<Part>[]): Sheet<Part>[] {
  const placed = chapters.flatMap(({ part, slides }) => slides.map((slide, index): Placed<Part> => index === 0 ? { slide, opens: part } : { slide }))
  /** The best way to share out the first so many. */
  const best: Sheet<Part>[][] = [[]]
  for (let end = 1; end <= placed.length; end++) {
    const ways: Sheet<Part>[][] = []
    for (let start = end - 1; start >= 0; start--) {
      const sheet = sheetWith(placed.slice(start, end))
      if (sheet.used > SHEET && start < end - 1)
        break
      ways.push([...best[start]!, sheet])
    }
    best.push(ways.reduce((one, other) => unevenness(other) < unevenness(one) ? other : one))
  }
  return best.at(-1)!
}

function sheetWith<Part>(placed: Placed<Part>[]): Sheet<Part> {
  return { placed, used: placed.reduce((sum, { slide, opens }) => sum + thirds(slide) + (opens ? HEADING : 0), 0) }
}

/** A sheet more is worse than any room left over. */
function unevenness(sheets: Sheet<unknown>[]): number {
  return sheets.length * 100 + sheets.reduce((sum, { used }) => sum + (SHEET - used) ** 2, 0)
}

/** True where a sheet has almost a third to spare. */
export function isRoomy({ used }: Pick<Sheet, 'used'>): boolean {
  return used <= SHEET - 0.8
}
