/**
 * How many minutes a slide needs in class. The figures are those of a rehearsal of this deck: the words on the slides and in the notes
 * were counted, spoken aloud, and held against what a class of 28 does with hands and pencils. `npm run rehearse -- times.json` holds
 * them against the times of a lesson that was given.
 */

/** What every figure of the plan rests on. Change it here, and every lesson is reckoned anew. */
export const ASSUMPTIONS = {
  /** Words a minute that a class reads on the wall, each for himself. */
  readPerMinute: 150,
  /** Words a minute that a teacher speaks: notes, and a document read aloud. */
  spokenPerMinute: 130,
  /** Seconds from one click to the next thing that is said. */
  click: 2,
  /** Seconds for a question: time to think, and an answer or two. */
  question: 30,
  /** Seconds to explain a vote by hands, and for each of its options: to name it, to count 28 hands, to type. */
  vote: 15,
  voteOption: 9,
  /** Seconds for a decision in somebody's place: to think, to show hands, and one or two who say why. */
  decision: 90,
  /** Seconds for the class's verdict on a claim: hands for four options, and a word for each side. */
  verdict: 40,
  /** Seconds for a question of a quiz, which is read beside its options: to decide, and to show one finger to four. */
  quizQuestion: 15,
  /** Seconds to write a sentence, or to write it anew. */
  sentence: 60,
  /** Seconds for questions that groups share out: to talk, and to hear one of them. */
  groups: 90,
} as const

/** What is done while a slide is shown. */
export interface Work {
  /** Words to read on the wall, without a document that is read aloud. */
  read: number
  /** Words of the document that is read aloud. */
  aloud: number
  /** Words of the notes that are spoken. */
  spoken: number
  clicks: number
  /** Questions that are put to the class. */
  questions: number
  /** Options of a vote by hands; none where there is no vote. */
  voteOptions: number
  decisions: number
  verdicts: number
  /** Questions of a quiz. */
  quizQuestions: number
  /** Sentences that every student writes. */
  sentences: number
  /** Lists of questions that groups share out. */
  groups: number
}

/** One part of a slide's need: what takes the time, and how many minutes. */
export interface Share { what: keyof Work, minutes: number }

/** What takes the time, in the order of `Work`; parts that take none are left out. */
export function sharesOf(work: Work): Share[] {
  const { readPerMinute, spokenPerMinute, ...seconds } = ASSUMPTIONS
  const shares: Record<keyof Work, number> = {
    read: work.read / readPerMinute,
    aloud: work.aloud / spokenPerMinute,
    spoken: work.spoken / spokenPerMinute,
    clicks: work.clicks * seconds.click / 60,
    questions: work.questions * seconds.question / 60,
    voteOptions: work.voteOptions === 0 ? 0 : (seconds.vote + work.voteOptions * seconds.voteOption) / 60,
    decisions: work.decisions * seconds.decision / 60,
    verdicts: work.verdicts * seconds.verdict / 60,
    quizQuestions: work.quizQuestions * seconds.quizQuestion / 60,
    sentences: work.sentences * seconds.sentence / 60,
    groups: work.groups * seconds.groups / 60,
  }
  return Object.entries(shares).map(([what, minutes]) => ({ what: what as keyof Work, minutes })).filter(({ minutes }) => minutes > 0)
}

/** Minutes that a slide needs. */
export function needOf(work: Work): number {
  return sharesOf(work).reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The next half minute that is not less: what a plan writes. */
export function planned(need: number): number {
  return Math.max(0.5, Math.ceil(need * 2 - 0.001) / 2)
}
