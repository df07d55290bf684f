/** The checked data as components import it; setup/vite-plugins.ts makes these modules. */
declare module '#lesson/about' {
  const about: import('./schema.ts').About
  export default about
}
declare module '#lesson/acts' {
  const acts: import('./schema.ts').Act[]
  export default acts
}
declare module '#lesson/actors' {
  const actors: import('./schema.ts').Actor[]
  export default actors
}
/** The colours of the actors, and the size of the canvas. */
declare module '#lesson/styles.css' {}
declare module '#lesson/events' {
  const events: import('./schema.ts').Event[]
  export default events
}
declare module '#lesson/calendar' {
  /** The events without their words, for what needs the dates alone. */
  const events: Pick<import('./schema.ts').Event, 'id' | 'date'>[]
  export default events
}
declare module '#lesson/claims' {
  const claims: import('./schema.ts').Claim[]
  export default claims
}
declare module '#lesson/documents' {
  const documents: import('./schema.ts').OpenSource[]
  export default documents
}
/** Their questions with the answers, for teachers. */
declare module '#lesson/document-answers' {
  const answers: Pick<import('./schema.ts').PrimarySource, 'id' | 'questions'>[]
  export default answers
}
/** Only those that slides show; without their answers, which are for teachers. */
declare module '#lesson/slide-questions' {
  const questions: Pick<import('./schema.ts').Question, 'id' | 'question'>[]
  export default questions
}
/** With the right options and what makes them right, for whoever checks what he knows. */
declare module '#lesson/quiz' {
  const quiz: import('./schema.ts').QuizQuestion[]
  export default quiz
}
/** Only those that slides ask, without the mistakes behind the wrong options. */
declare module '#lesson/slide-quiz' {
  const quiz: import('./schema.ts').ShownQuiz[]
  export default quiz
}
declare module '#lesson/slide-claims' {
  const claims: import('./schema.ts').Claim[]
  export default claims
}
declare module '#lesson/slide-documents' {
  const documents: import('./schema.ts').ShownSource[]
  export default documents
}
declare module '#lesson/figures' {
  const figures: Pick<import('./schema.ts').Figure, 'id' | 'value' | 'display' | 'sources'>[]
  export default figures
}
declare module '#lesson/charts' {
  const charts: import('./schema.ts').Chart[]
  export default charts
}
declare module '#lesson/votes' {
  const votes: import('./schema.ts').Vote[]
  export default votes
}
declare module '#lesson/spans' {
  const spans: import('./schema.ts').Span[]
  export default spans
}
/** Without their answers, which are for teachers. */
declare module '#lesson/questions' {
  const questions: Omit<import('./schema.ts').Question, 'answer' | 'sources'>[]
  export default questions
}
/** With their answers: for the teacher's guide and the presenter view. */
declare module '#lesson/answers' {
  const answers: import('./schema.ts').Question[]
  export default answers
}
/** The id of the question that each slide asks, in order. */
declare module '#lesson/asked' {
  const asked: (string | null)[]
  export default asked
}
/** The ids of the claims that each slide puts on trial, in order. */
declare module '#lesson/tried' {
  const tried: string[][]
  export default tried
}
/** How many clicks each slide of the deck has in each lesson, by the lesson's id, for teachers. */
declare module '#lesson/clicks' {
  const clicks: Record<string, number[]>
  export default clicks
}
/** Short names of the sources that notes and answers name, by how they are cited. */
declare module '#lesson/cited' {
  const cited: Record<string, string>
  export default cited
}
/** All words of each slide, in order, for a search. */
declare module '#lesson/slide-words' {
  const words: string[]
  export default words
}
declare module '#lesson/terms' {
  const terms: import('./schema.ts').Term[]
  export default terms
}
declare module '#lesson/photographs' {
  const photographs: import('./schema.ts').Photograph[]
  export default photographs
}
/** The pictures of the slides as data, by their paths in public/; none but in the one file that opens without a server. */
declare module '#lesson/pictures' {
  const pictures: Record<string, string>
  export default pictures
}
/** Those that slides can open, by id. */
declare module '#lesson/slide-terms' {
  const terms: Record<string, Pick<import('./schema.ts').Term, 'name' | 'text' | 'sources'>>
  export default terms
}
declare module '#lesson/decisions' {
  const decisions: import('./schema.ts').Decision[]
  export default decisions
}
declare module '#lesson/polls' {
  const polls: import('./schema.ts').Poll[]
  export default polls
}
declare module '#lesson/lessons' {
  /** The first is what is shown where none is named. */
  const lessons: import('./lesson-pages.ts').LessonPath[]
  export default lessons
}
/** What each lesson asks, by its id, for the key; none in a site without notes. */
declare module '#lesson/keys' {
  const keys: Record<string, import('./key.ts').Key | undefined>
  export default keys
}
/** The quiz without its key. */
declare module '#lesson/quiz-questions' {
  const questions: import('./worksheet.ts').AskedQuestion[]
  export default questions
}
/** By the lesson's id; none of the lesson that has every slide. */
declare module '#lesson/worksheets' {
  const worksheets: Record<string, import('./worksheet.ts').Worksheet | undefined>
  export default worksheets
}
declare module '#lesson/plan' {
  /** What students may see of it. */
  const plan: import('./schema.ts').OpenPlan
  export default plan
}
/** None where a lesson is not told in prose. */
declare module '#lesson/story' {
  const story: import('./schema.ts').Story | undefined
  export default story
}
/** The whole plan, for the teacher's guide; a students' edition has neither. */
declare module '#lesson/teaching' {
  const plan: import('./schema.ts').LessonPlan
  export default plan
}
declare module '#lesson/debates' {
  const debates: import('./schema.ts').Debate[]
  export default debates
}
declare module '#lesson/front' {
  const front: import('./front/draw.ts').DrawnFront
  export default front
}
declare module '#lesson/slides' {
  const slides: Omit<import('./check-slides.ts').Slide, 'notes' | 'content' | 'terms'>[]
  export default slides
}
declare module '#lesson/notes' {
  /** What is said, by slide, in order. */
  const notes: string[]
  export default notes
}
declare module '#lesson/guide-notes' {
  /** The background that only the guide tells, by slide, in order; empty where there is none. */
  const notes: string[]
  export default notes
}
declare module '#lesson/citations' {
  const citations: Record<string, import('./citations.ts').Note>
  export default citations
}
declare module '#lesson/bibliography' {
  /** In the order of Chicago style. The addresses are in `#lesson/citations`. */
  const bibliography: Pick<import('./citations.ts').Citation, 'key' | 'entry' | 'unverified' | 'kind'>[]
  export default bibliography
}
/** Only those that slides recommend. */
declare module '#lesson/slide-works' {
  const works: Pick<import('./citations.ts').Citation, 'key' | 'entry'>[]
  export default works
}
declare module '#lesson/entries-alone' {
  /** By key: the entry by itself, where the list has a dash for the author it repeats. */
  const alone: Record<string, string | undefined>
  export default alone
}

/** citeproc ships no types; this is the part that citations.ts uses. */
declare module 'citeproc' {
  interface System {
    /** The text of a locale's XML. */
    retrieveLocale: (language: string) => string
    retrieveItem: (id: string) => unknown
  }
  class Engine {
    /** @param style the text of its XML */
    constructor(system: System, style: string, language: string)
    updateItems(ids: string[]): void
    makeBibliography(): [{ entry_ids: [string][] }, string[]]
    makeCitationCluster(items: { 'id': string, 'locator'?: string, 'label'?: string, 'prefix'?: string, 'suffix'?: string, 'suppress-author'?: boolean }[]): string
  }
  const CSL: { Engine: typeof Engine }
  export default CSL
}
