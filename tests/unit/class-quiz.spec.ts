/** A quiz on a slide: its clicks, what a lesson takes of it, and the time that it needs. */
import type { Lesson } from '../../data/loader/load.ts'
import type { QuizQuestion } from '../../data/loader/schema.ts'
import type { SpoiltCopy } from '../spoilt-copy.ts'
import { expect } from 'playwright/test'
import { clicksOf, rightOf, turnAt } from '../../components/quiz/quiz.ts'
import { keyOf } from '../../data/loader/key.ts'
import { loadSlides } from '../../data/loader/check-slides.ts'
import { lessonPaths } from '../../data/loader/lessons.ts'
import { loadLesson } from '../../data/loader/load.ts'
import { ASSUMPTIONS, needOf, sharesOf } from '../../data/loader/need.ts'
import { workOf } from '../../data/loader/slides/work.ts'
import { checkSources } from '../../scripts/lesson/check-all.ts'
import { test } from './small-lesson.ts'

const VOTE = '<HandsUp poll="whose" />'

test('a question, its answer, the next question; the last answer is the last click', () => {
  expect([0, 1, 2, 3].map(turnAt)).toEqual([
    { turn: 0, marked: false },
    { turn: 0, marked: true },
    { turn: 1, marked: false },
    { turn: 1, marked: true },
  ])
  expect([0, 1, 2, 5].map(clicksOf)).toEqual([0, 1, 3, 9])
  expect(turnAt(clicksOf(5))).toEqual({ turn: 4, marked: true })
})

test('the right option has its letter', () => {
  expect(rightOf([{ text: 'No' }, { text: 'Yes', right: true as const }])).toEqual({ letter: 'B', option: { text: 'Yes', right: true } })
})

const question = (id: string, at: QuizQuestion['at']): QuizQuestion => ({ id, at, question: 'Who was it?', options: [{ text: 'She', right: true }, { text: 'He', mistake: 'No.' }, { text: 'They', mistake: 'No.' }], why: 'She said so herself.', sources: ['book'] })

test('a quiz needs the time to read, to think and to click, for each of its questions that the lesson asks', () => {
  const lesson = { documents: [], quiz: [question('one', 'start'), question('two', 'start'), question('three', 'end')] } as unknown as Lesson
  const slide = { content: '# A quiz\n\n<ClassQuiz at="start" />', notes: '', excerpt: 1 }
  const work = workOf('.', slide, lesson)
  // The title has two words; a question, its options and why have ten.
  expect(work).toMatchObject({ read: 2 + 2 * 10, clicks: 3, quizQuestions: 2, questions: 0, spoken: 0 })
  expect(sharesOf(work).find(({ what }) => what === 'quizQuestions')!.minutes).toBeCloseTo(2 * ASSUMPTIONS.quizQuestion / 60)
  const one = workOf('.', slide, lesson, { quiz: ['two', 'three'] })
  expect(one).toMatchObject({ read: 12, clicks: 1, quizQuestions: 1 })
  expect(needOf(work) - needOf(one)).toBeCloseTo(10 / ASSUMPTIONS.readPerMinute + (2 * ASSUMPTIONS.click + ASSUMPTIONS.quizQuestion) / 60)
})

async function mistakeIn(small: SpoiltCopy): Promise<string> {
  return checkSources(small.root).then(() => '', error => (error as Error).message)
}

test('a slide with a quiz passes, and so does a lesson that asks some of it', async ({ small }) => {
  small.change('pages/one.md', VOTE, '<ClassQuiz at="start" />')
  expect(await mistakeIn(small)).toBe('')
  small.change('data/lessons.yaml', '  spare:', '  quiz: [what-they-wanted]\n  spare:')
  expect(await mistakeIn(small)).toBe('')
})

const MISTAKES: { kind: string, tag: string, quiz?: string, says: string }[] = [
  { kind: 'a place that is none', tag: '<ClassQuiz at="middle" />', says: 'field "at": expected "start" or "end", found "middle"' },
  { kind: 'no place', tag: '<ClassQuiz />', says: 'expected the field "at" in <ClassQuiz>' },
  { kind: 'an unknown question', tag: '<ClassQuiz at="start" />', quiz: 'what-they-want', says: 'field "quiz": expected a question of data/quiz.yaml (what-they-wanted, what-they-signed), found "what-they-want". Did you mean "what-they-wanted"?' },
  { kind: 'a question of another place', tag: '<ClassQuiz at="start" />', quiz: 'what-they-wanted, what-they-signed', says: 'field "quiz": expected a question that a slide of this lesson can ask (what-they-wanted), found "what-they-signed"' },
  { kind: 'a slide without a question', tag: '<ClassQuiz at="start" />\n\n<ClassQuiz at="end" />', quiz: 'what-they-wanted', says: 'field "quiz": expected a question of data/quiz.yaml with "at: end" for the slide "quarrel", found none' },
  { kind: 'questions without a slide', tag: VOTE, quiz: 'what-they-wanted', says: 'expected a question that a slide of this lesson can ask (none has a quiz), found "what-they-wanted"' },
]

for (const { kind, tag, quiz, says } of MISTAKES) {
  test(`a quiz on a slide: ${kind}`, async ({ small }) => {
    small.change('pages/one.md', VOTE, tag)
    if (quiz)
      small.change('data/lessons.yaml', '  spare:', `  quiz: [${quiz}]\n  spare:`)
    expect(await mistakeIn(small)).toContain(says)
  })
}

test('a slide with a quiz, and no quiz', async ({ small }) => {
  small.change('pages/one.md', VOTE, '<ClassQuiz at="start" />')
  small.remove('data/quiz.yaml')
  expect(await mistakeIn(small)).toContain('expected a question of data/quiz.yaml for <ClassQuiz>, found none')
})

test('a key has what the slides of a lesson ask, each once, with their numbers, and nothing of others', async ({ small }) => {
  small.change('pages/one.md', VOTE, `${VOTE}\n\n<ClaimTrial :claims="['hers']" />\n\n<QuestionList :ids="['q1']" />`)
  small.change('data/lessons.yaml', '    quarrel: 5', '    quarrel: 9')
  small.change('data/lessons.yaml', '  minutes: 12', '  minutes: 16')
  const lesson = loadLesson(small.root)
  const slides = await loadSlides(small.root, lesson)
  const [short, whole] = lessonPaths(small.root, lesson, slides)
  expect(keyOf(short!, slides, lesson)).toEqual({
    acts: [],
    questions: [{ id: 'q1', slides: [2, 3] }],
    decisions: [],
    documents: [{ id: 'letter', slides: [3] }],
    claims: [{ id: 'hers', slides: [2] }],
  })
  expect(keyOf({ ...short!, slides: { cover: 2 } }, slides, lesson)).toEqual({ acts: [], questions: [], decisions: [], documents: [], claims: [] })
  expect(keyOf({ ...whole!, trial: ['another'] }, slides, lesson).claims).toEqual([])
})
