import type { Plugin } from 'vite'
import type { Slide } from '../data/loader/check-slides.ts'
import { readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import process from 'node:process'
import { defineVitePluginsSetup } from '@slidev/types'
import { checkAll } from '../data/loader/check-all.ts'
import { formatCitations } from '../data/loader/citations.ts'
import { loadSlides } from '../data/loader/check-slides.ts'
import { loadLesson } from '../data/loader/load.ts'
import { termsShown } from '../data/loader/terms-shown.ts'
import { typeset } from '../data/loader/typeset.ts'
import { shortLesson } from './cut/plugin.ts'
import { drawFront } from './front/draw.ts'
import { geography } from './front/geography.ts'
import { findPictures } from './picture-marks.ts'
import { repairedScreen } from './screen/replace.ts'
import { ownSteps } from './screen/windows/plugin.ts'
import { singleFile } from './single-file/plugin.ts'
import { cutFonts } from './slim/fonts.ts'
import { slim } from './slim/index.ts'
import { notesApart } from './slim/notes-apart.ts'
import { wholeModules } from './whole-modules.ts'
import { usedStyles } from './slim/styles.ts'

/** `npm run build -- --without-notes` says so. */
const WITHOUT_NOTES = Boolean(process.env.DECK_WITHOUT_NOTES)

/** `npm run build -- --single-file` says so. */
const SINGLE_FILE = Boolean(process.env.DECK_SINGLE_FILE)

/**
 * Serves the checked data as modules, `#lesson/events` and so on, one for each list, so that a slide
 * loads only what it shows. A mistake in a file stops the build, or stands on the page while editing.
 */
function lessonData(root: string): Plugin {
  const prefix = '#lesson/'
  // With the NUL that keeps other plugins away; a "#" would be cut off as a fragment in the dev server.
  const internal = '\0lesson:'
  const dataFolder = join(root, 'data')
  let parts: Promise<Record<string, unknown>> | undefined
  let editing = false

  async function load(): Promise<Record<string, unknown>> {
    const lesson = loadLesson(root)
    const slides = await loadSlides(root, lesson)
    const { works, ...prose } = lesson
    const bibliography = Object.values(formatCitations(lesson))
    // A document is quoted as it is.
    const documents = lesson.documents.map(source => ({ ...typeset(source), excerpts: source.excerpts }))
    /** Named in the Markdown of a slide. The rest of a list is for paper, and need not be loaded with the slides. */
    const shown = ({ id }: { id: string }) => slides.some(({ content }) => new RegExp(`\\b${id}\\b`).test(content))
    // In the dev server a term may be marked at any moment.
    const opened = editing ? new Set(lesson.terms.map(({ id }) => id)) : termsShown(slides, lesson)
    const papers = new Set([...slides.map(({ document }) => document), ...lesson.decisions.map(({ paper }) => paper.document)])
    return {
      ...typeset(prose),
      works,
      calendar: lesson.events.map(({ id, date }) => ({ id, date })),
      documents,
      'slide-claims': typeset(lesson.claims.filter(shown)),
      'slide-documents': documents.filter(({ id }) => papers.has(id)),
      'slide-questions': typeset(lesson.questions.filter(shown).map(({ id, question }) => ({ id, question }))),
      'slide-terms': Object.fromEntries(typeset(lesson.terms).filter(({ id }) => opened.has(id)).map(({ id, name, text, sources }) => [id, { name, text, sources }])),
      front: typeset(drawFront(lesson.front, lesson.events, geography())),
      // Slides need the short notes only; the full entries are for the lists of sources.
      citations: Object.fromEntries(bibliography.map(({ key, note, url }) => [key, { note, url }])),
      bibliography,
      slides: slides.map(({ notes: _notes, content: _content, terms: _terms, ...slide }) => typeset(slide)),
      // The one file that opens without a server has them inside.
      pictures: process.env.DECK_PICTURES_INSIDE ? picturesInside(root, slides) : {},
      // In a module of their own, so that only what shows the notes loads them.
      notes: WITHOUT_NOTES ? [] : typeset(slides.map(({ notes }) => notes)),
    }
  }

  return {
    name: 'lesson-data',
    enforce: 'pre',
    config: () => ({ define: { __DECK_WITHOUT_NOTES__: JSON.stringify(WITHOUT_NOTES), __DECK_SINGLE_FILE__: JSON.stringify(SINGLE_FILE) } }),
    resolveId: id => id.startsWith(prefix) ? internal + id.slice(prefix.length) : undefined,
    async load(id) {
      if (!id.startsWith(internal))
        return
      const all = await (parts ??= load())
      const name = id.slice(internal.length)
      if (!(name in all))
        this.error(`expected one of ${Object.keys(all).map(part => prefix + part).join(', ')}, found ${prefix}${name}`)
      return `export default ${JSON.stringify(all[name])}`
    },
    configureServer(server) {
      editing = true
      server.watcher.add(dataFolder)
      server.watcher.on('change', async (file) => {
        if (!/\.(?:ya?ml|md|mmd)$/.test(file))
          return
        try {
          await checkAll(root)
        }
        catch (error) {
          const { message } = error as Error
          server.config.logger.error(`\n${message}\n`)
          server.ws.send({ type: 'error', err: { message, stack: '' } })
          return
        }
        parts = undefined
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(internal))
            server.moduleGraph.invalidateModule(module)
        }
        // A slide that changes is Slidev's own to reload.
        if (!relative(dataFolder, file).startsWith('..'))
          server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** The pictures on the slides as data, by their paths in public/. */
function picturesInside(root: string, slides: Slide[]): Record<string, string> {
  const paths = slides.flatMap(({ content }) => findPictures(content).flatMap(({ src }) => src?.replace(/^\.?\//, '') ?? []))
  return Object.fromEntries(paths.map((path) => {
    const type = extname(path).slice(1).toLowerCase().replace('jpg', 'jpeg').replace('svg', 'svg+xml')
    return [path, `data:image/${type};base64,${readFileSync(join(root, 'public', path), 'base64')}`]
  }))
}

/** What a search engine or a message shows of the deck. Slidev would set quotation marks round a description of its own. */
function pageHead(description: string): Plugin {
  const meta = (attributes: Record<string, string>) => ({ tag: 'meta', attrs: attributes, injectTo: 'head' as const })
  return {
    name: 'page-head',
    transformIndexHtml: () => [
      meta({ name: 'description', content: description }),
      meta({ property: 'og:description', content: description }),
      meta({ property: 'og:image', content: './og-image.png' }),
      meta({ name: 'twitter:card', content: 'summary_large_image' }),
    ],
  }
}

export default defineVitePluginsSetup(({ userRoot, data }) => [
  repairedScreen(),
  ownSteps(),
  shortLesson(),
  wholeModules(),
  slim(),
  notesApart(),
  usedStyles(),
  cutFonts(userRoot),
  lessonData(userRoot),
  pageHead(String(data.headmatter.centralQuestion)),
  ...SINGLE_FILE ? singleFile() : [],
])
