/** The headings of a paper in one list, so that its table of contents and its outline say the same. */
import type { Chapter } from './chapters'

/** A heading: its place on the page, its words, and its level (2 or 3). */
export interface ContentsEntry { id: string, title: string, level: 2 | 3 }

/** A part that stands before or after the slides. */
export interface Appendix { id: string, title: string }

/** Shows a place on the page; the address is the router's. */
export function scrollTo(id: string): void {
  document.getElementById(id)?.scrollIntoView()
}

/** `7. The hill had two owners`: how a slide is called in headings and contents. */
export function slideHeading({ number, title }: { number: number, title: string }): string {
  return `${number}. ${title}`
}

/** The parts of which the lesson has something; `has` is what a part lists. */
export function partsWith(parts: readonly (Appendix & { has?: readonly unknown[] })[]): Appendix[] {
  return parts.filter(({ has }) => has === undefined || has.length > 0).map(({ id, title }) => ({ id, title }))
}

/** The words of each part by its id, for its heading. */
export function titlesOf(parts: readonly Appendix[]): Record<string, string> {
  return Object.fromEntries(parts.map(({ id, title }) => [id, title]))
}

/** What comes first, the chapters with their slides, and what comes last; `numbered` for a paper of one lesson, which numbers its slides. */
export function contentsOf(first: readonly Appendix[], chapters: Chapter[], last: readonly Appendix[], numbered = true): ContentsEntry[] {
  const asEntry = (appendix: Appendix): ContentsEntry => ({ ...appendix, level: 2 })
  return [
    ...first.map(asEntry),
    ...chapters.flatMap(({ part, slides }): ContentsEntry[] => [
      { id: part.id, title: part.title, level: 2 },
      ...slides.map((slide): ContentsEntry => ({ id: `slide-${slide.name}`, title: numbered ? slideHeading(slide) : slide.title, level: 3 })),
    ]),
    ...last.map(asEntry),
  ]
}
