/** Checks `data/lessons.yaml` against the slides: names, order, and a time that is enough. */
import type { ContentErrorList } from '../content-error.ts'
import type { Slide } from '../check-slides.ts'
import type { Lesson } from '../load.ts'
import { ContentErrorList as NoMistakes } from '../content-error.ts'
import { didYouMean } from '../nearest.ts'
import { needOf, planned, sharesOf } from '../need.ts'
import { DATA_FILES } from '../load.ts'
import { claimsTried } from './trial.ts'
import { workOf } from './work.ts'
import { YamlFile } from '../yaml-file.ts'

/** What takes the time, as a mistake says it. */
const SHARE_WORDS: Record<string, string> = {
  read: 'reading',
  aloud: 'the document read aloud',
  spoken: 'the notes',
  clicks: 'clicks',
  questions: 'the question',
  voteOptions: 'the vote',
  decisions: 'the decision',
  verdicts: 'the verdicts',
  quizQuestions: 'the quiz',
  sentences: 'writing',
  groups: 'the groups',
}

/** Tells every slide that is not there, that stands in another order than in the deck, or that has too little time, and a lesson that is too long. */
export function checkLessons(root: string, slides: Slide[], lesson: Lesson, mistakes: ContentErrorList): void {
  const file = YamlFile.open(root, DATA_FILES.lessons, new NoMistakes())
  const tell = (path: PropertyKey[], problem: string) => mistakes.add(file.mistake(path, problem))
  const names = slides.map(({ name }) => name)
  const written = file.value
  if (!Array.isArray(written) || lesson.lessons.length !== written.length)
    return
  if (!lesson.lessons.some(each => each.slides === 'all'))
    tell([], 'expected one lesson with "slides: all", for everybody who reads or chooses')

  lesson.lessons.forEach(({ slides: own, minutes, lost = 0, spare, trial, quiz }, index) => {
    const mine = own === 'all' ? names : Object.keys(own)
    spare.forEach((name, at) => {
      if (!mine.includes(name))
        tell([index, 'spare', at], `expected a slide of this lesson, found "${name}"${didYouMean(name, mine)}`)
    })
    const tried = claimsTried(slides.filter(({ name }) => mine.includes(name)))
    trial?.forEach((claim, at) => {
      if (!tried.includes(claim))
        tell([index, 'trial', at], `expected a claim that a slide of this lesson puts on trial (${tried.join(', ') || 'none does'}), found "${claim}"`)
    })
    checkQuizOf(quiz, slides.filter(({ name }) => mine.includes(name)), lesson, (path, problem) => tell([index, 'quiz', ...path], problem))
    if (own === 'all')
      return
    let last = -1
    mine.forEach((name) => {
      const place = names.indexOf(name)
      if (place < 0) {
        // It may be that of a slide whose own mistake is told.
        if (names.every(Boolean))
          tell([index, 'slides', name], `expected the routeAlias of a slide, found "${name}"${didYouMean(name, names)}`)
        return
      }
      if (place < last)
        tell([index, 'slides', name], `expected the slides in the order of the deck, where "${name}" comes before "${names[last]}"`)
      last = Math.max(last, place)
      const work = workOf(root, slides[place]!, lesson, { trial, quiz })
      const need = needOf(work)
      if (own[name]! < need)
        tell([index, 'slides', name], `expected ${planned(need)} minutes at least, because the slide needs ${need.toFixed(1)} (${sharesOf(work).map(({ what, minutes }) => `${SHARE_WORDS[what]} ${minutes.toFixed(1)}`).join(', ')}), found ${own[name]}; give it more, or shorten its notes or its text`)
    })
    const total = Object.values(own).reduce((sum, each) => sum + each, 0)
    if (total + lost > minutes!)
      tell([index, 'minutes'], `expected ${total + lost} minutes at least, because the slides take ${total} and ${lost} are lost, found ${minutes}`)
  })
}

/** Tells a question that no slide of the lesson can ask, and a slide with a quiz for which the lesson names no question. */
function checkQuizOf(quiz: string[] | undefined, slides: Slide[], lesson: Lesson, tell: (path: PropertyKey[], problem: string) => void): void {
  const places = slides.flatMap(({ name, content }) => [...content.matchAll(/<ClassQuiz\b[^>]*\bat="(\w+)"/g)].map(([, at]) => ({ name, at })))
  const can = lesson.quiz.filter(question => places.some(({ at }) => at === question.at)).map(({ id }) => id)
  quiz?.forEach((id, index) => {
    if (lesson.quiz.some(question => question.id === id) && !can.includes(id))
      tell([index], `expected a question that a slide of this lesson can ask (${can.join(', ') || 'none has a quiz'}), found "${id}"`)
  })
  for (const { name, at } of quiz ? places : []) {
    if (!lesson.quiz.some(question => question.at === at && quiz!.includes(question.id)))
      tell([], `expected a question of data/quiz.yaml with "at: ${at}" for the slide "${name}", found none`)
  }
}
