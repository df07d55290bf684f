/** The tables that `npm run rehearse` prints. */
import type { Slide } from '../../data/loader/check-slides.ts'
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import type { Lesson } from '../../data/loader/load.ts'
import { slidesIn } from '../../data/loader/lesson-pages.ts'
import { clock, runningTimes } from '../../data/loader/minutes.ts'
import { needIn } from '../../data/loader/lessons.ts'
import { needOf, planned } from '../../data/loader/need.ts'
import { workOf } from '../../data/loader/slides/work.ts'

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

/** Rows under a heading, columns as wide as their widest cell; words to the left, numbers to the right. */
function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const isNumber = (column: number) => rows.slice(1).every(row => /^[\d.:–+-]*$/.test(row[column]!))
  return rows.map(row => row.map((cell, column) => isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n')
}

/** Every slide of a lesson with the minutes planned, the minutes needed, and what takes them. */
export function plannedTable(root: string, path: LessonPath, slides: Slide[], lesson: Lesson): string {
  const own = slidesIn(path, slides)
  const times = runningTimes(own.map(({ name }) => path.slides[name]!))
  const works = own.map(slide => workOf(root, slide, lesson, path))
  const needs = works.map(needOf)
  const rows = own.map(({ number, name }, index) => {
    const work = works[index]!
    return [String(number), name, clock(times[index]!.from), String(path.slides[name]), needs[index]!.toFixed(1), String(work.read), String(work.aloud), String(work.spoken), String(work.clicks), String(work.questions), [
      work.voteOptions && 'vote',
      work.decisions && 'decision',
      work.verdicts && `${work.verdicts} verdicts`,
      work.quizQuestions && `${work.quizQuestions} of the quiz`,
      work.sentences && 'writing',
      work.groups && 'groups',
    ].filter(Boolean).join(', ')]
  })
  const taught = sum(Object.values(path.slides))
  return [
    `${path.id}: ${path.name}, ${path.minutes} minutes${path.lost ? `, ${path.lost} of them lost to entering and leaving` : ''}; planned ${taught}, needed ${sum(needs).toFixed(1)}`,
    table([['', 'slide', 'at', 'planned', 'needed', 'to read', 'aloud', 'notes', 'clicks', 'questions', 'and'], ...rows]),
  ].join('\n')
}

/**
 * Every slide of a lesson with the minutes planned, those it took, and what a plan should give it: the nearest half minute, so that
 * the lesson is not longer than it was, and never less than the slide needs.
 *
 * @param taken minutes by the names of the slides; a slide that was left out is not in it, or has 0
 */
export function measuredTable(root: string, path: LessonPath, slides: Slide[], lesson: Lesson, taken: Record<string, number>): string {
  const rows = slidesIn(path, slides).map((slide) => {
    const { number, name } = slide
    const minutes = taken[name] ?? 0
    const proposal = Math.max(Math.round(minutes * 2) / 2, planned(needIn(root, slide, lesson, path)))
    return [String(number), name, String(path.slides[name]), minutes === 0 ? '' : minutes.toFixed(1), minutes === 0 ? 'left out' : String(proposal)]
  })
  const proposed = sum(rows.map(row => Number(row[4]) || 0))
  return [
    `${path.id}: ${path.name}; planned ${sum(Object.values(path.slides))}, taken ${sum(Object.values(taken)).toFixed(1)}, proposed ${proposed}`,
    table([['', 'slide', 'planned', 'taken', 'proposed'], ...rows]),
  ].join('\n')
}
