/** What a teacher who is late can leave out. */

/** A slide of the plan; `alias` is its name. */
export interface PlannedSlide { no: number, alias: string, title: string, minutes: number }

/** The slide to go on with, and those that are left out, one after the other, before it. */
export interface SkipOffer { to: PlannedSlide, leftOut: PlannedSlide[] }

/**
 * Looks at the next slides in a row that may be left out, and chooses of these the ones that bring the lesson nearest to its plan;
 * of two choices that come as near, the one that leaves out less.
 *
 * @param lesson the slides in order, which of them may be left out, the number of the slide that is shown, and the minutes it is late
 */
export function skipOffer({ slides, spare, current, behind }: { slides: PlannedSlide[], spare: Set<string>, current: number, behind: number }): SkipOffer | undefined {
  // A slide follows what is left out, so the last one stays.
  const maySkip = ({ no, alias, minutes }: PlannedSlide, index: number) => no > current && spare.has(alias) && minutes > 0 && index < slides.length - 1
  const first = slides.findIndex(maySkip)
  if (first < 0)
    return
  const end = slides.findIndex((slide, index) => index > first && !maySkip(slide, index))
  const choices = slides.slice(first, end).flatMap((_, from, run) => run.slice(from).map((_, more) => run.slice(from, from + more + 1)))
  const saved = (choice: PlannedSlide[]) => choice.reduce((sum, { minutes }) => sum + minutes, 0)
  const off = (choice: PlannedSlide[]) => Math.abs(behind - saved(choice))
  const [leftOut] = choices.sort((a, b) => off(a) - off(b) || saved(a) - saved(b))
  return { to: slides[slides.indexOf(leftOut!.at(-1)!) + 1]!, leftOut: leftOut! }
}
