import type { SlidevData } from '@slidev/types'
import type { Plugin, ViteDevServer } from 'vite'
import type { About, LessonPlan, OpenPlan, OpenSource } from '../data/loader/schema.ts'
import type { Checked } from '../scripts/lesson/check-all.ts'
import type { RoomPlace } from '../scripts/lib/room-place.ts'
import process from 'node:process'
import { actorStyles } from '../data/loader/actor-styles.ts'
import { CANVAS_STYLES } from '../data/loader/canvas.ts'
import { formatCitations, formatCites } from '../data/loader/citations.ts'
import { loadSlides } from '../data/loader/check-slides.ts'
import { keyOf } from '../data/loader/key.ts'
import { lessonPaths } from '../data/loader/lessons.ts'
import { loadLesson } from '../data/loader/load.ts'
import { splitNote } from '../data/loader/note-parts.ts'
import { shortCites } from '../data/loader/short-cites.ts'
import { slideWords } from '../data/loader/slide-words.ts'
import { claimsTried } from '../data/loader/slides/trial.ts'
import { workOf } from '../data/loader/slides/work.ts'
import { storyProse } from '../data/loader/story-prose.ts'
import { termsShown } from '../data/loader/terms-shown.ts'
import { typeset } from '../data/loader/typeset.ts'
import { asked as askedQuestion, hasWorksheet, worksheetOf } from '../data/loader/worksheet.ts'
import { citesOf } from '../data/loader/markup/citations.ts'
import { brokerOf } from '../scripts/lib/room-place.ts'
import { liveEdits } from './dev-server/edits.ts'
import { drawFront } from '../data/loader/front/draw.ts'
import { inlinePictures } from './build/inline-pictures.ts'

/** True with the speaker's notes and good answers: scripts/lib/edition.ts says so. What is for teachers must not get into a site by oversight. */
const FOR_TEACHERS = Boolean(process.env.DECK_FOR_TEACHERS)

/** Whether students' devices can take part, and by which broker: scripts/lib/room-place.ts says so. */
const ROOM = process.env.DECK_ROOM as RoomPlace | ''

/** `npm run build -- --single-file` says so. */
export const SINGLE_FILE = Boolean(process.env.DECK_SINGLE_FILE)

/** What is done in class, how it is judged and what to beware of is for teachers. */
function openPlan({ aims, supporting, homework, parts }: LessonPlan): OpenPlan {
  return { aims, supporting, homework, parts: parts.map(({ id, title, files }) => ({ id, title, files })) }
}

const PREFIX = '#lesson/'
/** Rollup's `\0` convention for virtual modules; a "#" would be cut off as a fragment in the dev server. */
const INTERNAL = '\0lesson:'

/**
 * Serves the checked data as modules, `#lesson/events` and so on, one for each list, so that a slide
 * loads only what it shows. A mistake in a file stops the build, or stands on the page while editing.
 *
 * @param slidev what Slidev knows of the deck; the dev server replaces its fields at each edit
 */
export function lessonData(root: string, slidev: SlidevData): Plugin[] {
  let parts: Promise<Record<string, unknown>> | undefined
  let editing = false

  async function load(): Promise<Record<string, unknown>> {
    const lesson = loadLesson(root)
    return modulesOf({ lesson, slides: await loadSlides(root, lesson) })
  }

  function modulesOf({ lesson, slides }: Checked): Record<string, unknown> {
    const { works, ...prose } = lesson
    const bibliography = Object.values(formatCitations(lesson))
    // A document is quoted as it is. Answers are in a module of their own.
    const documents = lesson.documents.map((source): OpenSource => ({
      ...typeset(source),
      excerpts: source.excerpts,
      questions: typeset(source.questions.map(({ question }) => question)),
      sheetQuestion: typeset(source.questions.find(({ sheet }) => sheet)!.question),
    }))
    /**
     * Named in the Markdown of a slide. The rest of a list is for paper, and need not be loaded with the slides.
     * In the dev server a slide may name anything at any moment.
     */
    const shown = ({ id }: { id: string }) => editing || slides.some(({ content }) => new RegExp(`\\b${id}\\b`).test(content))
    const opened = editing ? new Set(lesson.terms.map(({ id }) => id)) : termsShown(slides, lesson)
    const recommended = slides.flatMap(({ content }) => /<WhereToRead\b[^>]*>/.exec(content) ?? []).join()
    const papers = new Set([...slides.map(({ document }) => document), ...lesson.decisions.map(({ paper }) => paper.document)])
    const plain = (id: string, excerpt: number) => editing || slides.some(slide => slide.adapted && slide.document === id && slide.excerpt === excerpt)
    const paths = lessonPaths(root, lesson, slides)
    const asked = slides.map(({ ask }) => ask ?? null)
    const answered = lesson.questions.filter(({ id }) => asked.includes(id)).flatMap(({ sources }) => sources.map(key => ({ id: key, key })))
    return {
      ...typeset(prose),
      // What a good answer uses is for teachers, in modules of their own as the notes are.
      'questions': typeset(lesson.questions.map(({ answer: _answer, sources: _sources, ...question }) => question)),
      'answers': FOR_TEACHERS ? typeset(lesson.questions) : [],
      'document-answers': FOR_TEACHERS ? typeset(lesson.documents.map(({ id, questions }) => ({ id, questions }))) : [],
      'keys': FOR_TEACHERS ? Object.fromEntries(paths.map(path => [path.id, keyOf(path, slides, lesson)])) : {},
      'plan': typeset(openPlan(lesson.plan)),
      'teaching': FOR_TEACHERS ? typeset(lesson.plan) : {},
      'asked': FOR_TEACHERS ? asked : [],
      'cited': FOR_TEACHERS ? typeset(shortCites(lesson, [...answered, ...slides.flatMap(({ notes }) => citesOf(splitNote(notes).spoken))])) : {},
      'tried': slides.map(slide => claimsTried([slide])),
      'clicks': FOR_TEACHERS ? Object.fromEntries(lesson.lessons.map(path => [path.id, slides.map(slide => workOf(root, slide, lesson, path).clicks)])) : {},
      'slide-words': slideWords(slides, lesson),
      'styles.css': CANVAS_STYLES + actorStyles(lesson.actors),
      works,
      'lessons': typeset(paths),
      // The quiz without its key, and each lesson's sheet to work on.
      'quiz-questions': lesson.quiz.map(askedQuestion),
      'worksheets': Object.fromEntries(paths.filter(hasWorksheet).map(path => [path.id, worksheetOf(path, slides, lesson)])),
      'calendar': lesson.events.map(({ id, date }) => ({ id, date })),
      documents,
      'slide-claims': typeset(lesson.claims.filter(shown)),
      // Where words were read, and what is not certain, is for the guide; plain words are for slides that ask for them.
      'slide-documents': documents.filter(({ id }) => editing || papers.has(id))
        .map(({ id, telegram, from, to, terms, archive, url, collection, excerpts, questions }) => ({ id, telegram, from, to, terms, archive, url, collection, questions, excerpts: excerpts.map(({ seen: _seen, adapted, ...excerpt }, place) => ({ ...excerpt, adapted: plain(id, place + 1) ? adapted : undefined })) })),
      'slide-questions': typeset(lesson.questions.filter(shown).map(({ id, question }) => ({ id, question }))),
      // What was wrong about an option is for those who read.
      'slide-quiz': typeset(lesson.quiz.filter(({ at }) => editing || slides.some(({ content }) => content.includes(`<ClassQuiz at="${at}"`))))
        .map(({ options, ...question }) => ({ ...question, options: options.map(({ text, right }) => ({ text, right })) })),
      'slide-terms': Object.fromEntries(typeset(lesson.terms).filter(({ id }) => opened.has(id)).map(({ id, name, text, sources }) => [id, { name, text, sources }])),
      'front': typeset(drawFront(lesson.front, lesson.events)),
      // Slides need the short notes only; the full entries are for the lists of sources, which take the addresses from here.
      'citations': {
        ...Object.fromEntries(bibliography.map(({ key, note, url }) => [key, { note, url }])),
        ...formatCites(lesson, [...slides.flatMap(({ content, notes }) => [...citesOf(content), ...citesOf(notes)]), ...lesson.story ? citesOf(storyProse(lesson.story)) : []]),
      },
      'bibliography': bibliography.map(({ key, entry, unverified, kind }) => ({ key, entry, unverified, kind })),
      'slide-works': bibliography.filter(({ key }) => editing || recommended.includes(`'${key}'`)).map(({ key, entry }) => ({ key, entry })),
      // For the page to read, where an entry can be copied by itself.
      'entries-alone': Object.fromEntries(bibliography.map(({ key, alone }) => [key, alone])),
      'slides': slides.map(({ notes: _notes, content: _content, terms: _terms, ...slide }) => typeset(slide)),
      // The one file that opens without a server has them inside.
      'pictures': process.env.DECK_PICTURES_INSIDE ? inlinePictures(root, lesson, slides) : {},
      // In a module of their own, so that only what shows the notes loads them.
      'notes': FOR_TEACHERS ? typeset(slides.map(({ notes }) => splitNote(notes).spoken)) : [],
      'guide-notes': FOR_TEACHERS ? typeset(slides.map(({ notes }) => splitNote(notes).guide)) : [],
    }
  }

  const modules: Plugin = {
    name: 'lesson-data',
    enforce: 'pre',
    config: () => ({ define: { __DECK_FOR_TEACHERS__: JSON.stringify(FOR_TEACHERS), __DECK_SINGLE_FILE__: JSON.stringify(SINGLE_FILE), __DECK_URL__: JSON.stringify(process.env.DECK_URL ?? ''), __DECK_ROOM__: JSON.stringify(Boolean(ROOM)), __DECK_BROKER__: JSON.stringify(ROOM ? brokerOf(ROOM) : '') } }),
    resolveId: id => id.startsWith(PREFIX) ? INTERNAL + id.slice(PREFIX.length) : undefined,
    async load(id) {
      if (!id.startsWith(INTERNAL))
        return
      const all = await (parts ??= load())
      const name = id.slice(INTERNAL.length)
      if (!(name in all))
        this.error(`expected one of ${Object.keys(all).map(part => PREFIX + part).join(', ')}, found ${PREFIX}${name}`)
      return name.endsWith('.css') ? String(all[name]) : `export default ${JSON.stringify(all[name])}`
    },
    /** The whole page is in the lesson's language. */
    async transformIndexHtml(html) {
      const { language } = (await (parts ??= load())).about as About
      return html.replace(/<html[^>]*>/, `<html lang="${language}">`)
    },
    configureServer() {
      editing = true
    },
  }

  function show(checked: Checked, { moduleGraph }: ViteDevServer): void {
    // Not read once more: the next edit may be in the files by now, unchecked.
    parts = Promise.resolve(modulesOf(checked))
    for (const module of moduleGraph.idToModuleMap.values()) {
      if (module.id?.startsWith(INTERNAL))
        moduleGraph.invalidateModule(module)
    }
  }

  return [modules, ...liveEdits(root, slidev, show)]
}
