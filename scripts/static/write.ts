/** Writes the pages that need no JavaScript into a built site, and puts the cover on its first page. */
import type { Slide } from '../../data/loader/check-slides.ts'
import type { Download } from '../../components/site/downloads.ts'
import type { LessonPath } from '../../data/loader/lesson-pages.ts'
import type { PageHead } from './page.ts'
import type { Rolldown } from 'vite'
import type { RoomPlace } from '../lib/room-place.ts'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { PurgeCSS } from 'purgecss'
import { build } from 'vite'
import { lessonFolder, lessonWith } from '../../data/loader/lesson-pages.ts'
import { oneLevelDown, writeLessonPages } from './lesson-pages.ts'
import * as words from '../../components/words.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import { brokerOf } from '../lib/room-place.ts'
import { replaceFound } from '../lib/replace-found.ts'
import { BEGIN_SCRIPT, ELSEWHERE_SCRIPT, MEMORY_SCRIPT, NOT_FOUND_SCRIPT, STUCK_SCRIPT, THEME_SCRIPT } from './early-scripts.ts'
import { contentSecurityPolicy, headTags, htmlPage, pageFrame, preloadFonts } from './page.ts'
import { writeHostFiles } from './hosts.ts'
import { demoteHeadings, readingStyles } from './reading.ts'
import { renderPages } from './render.ts'

/** How Slidev's page begins the show, with the address of its entry. */
const ENTRY = /\s*<script type="module"[^>]* src="([^"]*)"><\/script>/

/** A slide's page leads on to the show, at the step that the address names. Opened as a file, it is all that works. */
const TO_SHOW = `if(location.protocol!=='file:')location.replace(document.currentScript.dataset.show+location.search)`

/** What a site is told about itself. */
export interface StaticOptions {
  slides: Slide[]
  paths: LessonPath[]
  /** Of the lesson, as BCP 47 writes it. */
  language: string
  downloads: Download[]
  /** Where the site will stand, with a slash at its end; without it social images are addressed from the page. */
  url?: string
  /** Its path on the host; `./` where it works at any. */
  base: string
  /** Sites whose pages may show it in a frame. */
  frames: string[]
  /** Slides that have a picture for messages, by name; the others share the cover's. */
  cards: Set<string>
  /** True where the site has notes and answers. */
  forTeachers: boolean
  /** The broker of its room for devices. */
  room?: RoomPlace
}

/** @param site folder of the built site */
export async function writeStaticPages(site: string, { slides, paths, language, downloads, url, base, frames, cards, forTeachers, room }: StaticOptions): Promise<void> {
  const { question, first, read, slides: pages, room: roomPage, clicker, styles } = await renderPages({ downloads, root: '../', bibliography: '../bibliography.json' })
  const title = slides[0]!.title
  const policy = contentSecurityPolicy(room)
  const sheet = await writeHashed(site, 'reading', 'css', await readingStyles(fontsFrom(styles, './')))
  const fonts = preloadFonts(styles, '../')
  const module = await writeHashed(site, 'reading', 'js', await enhancement('reading/enhance.ts'))
  const toShow = await writeHashed(site, 'to-show', 'js', TO_SHOW)
  const head = (path: string, image: string, told: Pick<PageHead, 'title' | 'description'>): PageHead => ({
    ...told,
    image: url ? `${url}${image}` : `${path ? '../' : './'}${image}`,
    canonical: url && `${url}${path}`,
    listed: !forTeachers,
  })
  const write = async (path: string, html: string) => {
    await mkdir(join(site, path), { recursive: true })
    await writeFile(join(site, path, 'index.html'), html)
  }

  await write('read', htmlPage({
    language,
    policy,
    head: head('read/', 'og-image.png', { title: words.readingPageTitle(title), description: question }),
    styles: sheet,
    body: demoteHeadings(read),
    kind: 'reading',
    tags: `${fonts}\n<script type="module" src="../${module}"></script>`,
  }))
  if (room) {
    const sheet = await writeHashed(site, 'room', 'css', await roomStyles(styles))
    for (const [name, body, entry] of [['room', roomPage, 'main'], ['clicker', clicker, 'clicker']] as const) {
      const own = await writeHashed(site, name, 'js', await enhancement(`room/live/${entry}.ts`, room))
      const told = { ...head(`${name}/`, 'og-image.png', { title: words.roomTitle(title), description: question }), listed: false }
      await write(name, htmlPage({ language, policy, head: told, styles: sheet, body, kind: 'room', tags: `<script>${MEMORY_SCRIPT}</script>\n<script type="module" src="../${own}"></script>` }))
    }
  }
  for (const { number, name, title: slideTitle, summary } of slides) {
    await write(name, htmlPage({
      language,
      policy,
      head: head(`${name}/`, cards.has(name) ? `cards/${name}.webp` : 'og-image.png', { title: `${slideTitle} · ${title}`, description: summary }),
      styles: sheet,
      body: pages[number - 1]!,
      kind: 'reading single',
      tags: `<script src="../${toShow}" data-show="../${lessonFolder(lessonWith(name, paths).id, paths)}#/${name}"></script>`,
    }))
  }
  const whole = head('', 'og-image.png', { title, description: question })
  await writeFirstPage(site, policy, first, styles, whole)
  await writeLessonPages(site, paths, (page, { id, name }) => {
    const own = head(lessonFolder(id, paths), 'og-image.png', { title: words.lessonTitle(title, name), description: question })
    return replaceFound(page, [[oneLevelDown(headTags(whole)), () => headTags(own)]], 'the first page')
  })
  for (const { id } of paths)
    await write(`${lessonFolder(id, paths)}presenter`, toPresenter(title, language, policy))
  await writeFile(join(site, '404.html'), notFound(title, language, policy, url ?? (base.startsWith('/') ? base : './')))
  await writeHostFiles(site, { policy, frames, forTeachers, room })
}

/** Puts the cover and what it needs into the first page, so that it can be read before any file has come. */
async function writeFirstPage(site: string, policy: string, first: string, styles: string, head: PageHead): Promise<void> {
  const path = join(site, 'index.html')
  const page = await readFile(path, 'utf8')
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: `<html><body>${first}</body></html>`, extension: 'html' }],
    css: [{ raw: fontsFrom(styles, './assets/') }],
    safelist: { standard: [':root', 'html', 'dark', 'light', 'elsewhere', 'stuck', 'opened-as-file', 'body'] },
    fontFace: true,
  })
  // The page's stylesheet has most of them.
  const main = await readFile(join(site, 'assets', /assets\/(index-[\w-]+\.css)/.exec(page)?.[1] ?? ''), 'utf8')
  const own = purged!.css.replaceAll(/[^{}]+\{[^{}]*\}/g, rule => main.includes(rule) ? '' : rule)
  const entry = ENTRY.exec(page)?.[1] ?? ''
  const html = replaceFound(page, [
    [/<title>.*?<\/title>/, () => ''],
    [/\s*<meta (?:name="(?:description|twitter:card)"|property="og:[^"]*"|http-equiv="Content-Type")[^>]*>/g, () => ''],
    ['<head>', tag => `${tag}\n<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`],
    // The show waits: BEGIN_SCRIPT runs its parts, the entry last.
    [ENTRY, () => ''],
    [/<link rel="modulepreload"[^>]*href="([^"]*)">/g, link => link.replace('rel="modulepreload"', 'data-part')],
    // Before the page's stylesheet, which has the last word as it has in the show.
    ['<meta charset="utf-8">', tag => `${tag}\n<style>body{margin:0}*{box-sizing:border-box}${own}</style>`],
    ['</head>', tag => [
      headTags(head),
      preloadFonts(styles, './'),
      `<link data-part crossorigin href="${entry}">`,
      ...[THEME_SCRIPT, ELSEWHERE_SCRIPT, STUCK_SCRIPT, BEGIN_SCRIPT].map(script => `<script>${script}</script>`),
      `<noscript><style>.offer{display:block!important}#first{grid-template-rows:auto minmax(0,1fr) auto!important}</style></noscript>`,
      tag,
    ].join('\n')],
    ['<div id="app"></div>', app => `${first}\n${app}`],
  ], 'the page that Slidev has built')
  // Slidev would load pictures of later slides before anything else.
  await writeFile(path, html.replaceAll(/\s*<link rel="preload" as="image"[^>]*>/g, ''))
}

/** What `presenter/` behind a lesson's address shows: the way to the presenter view, which lives on the lesson's page. */
function toPresenter(title: string, language: string, policy: string): string {
  const view = '../#/presenter/1'
  return pageFrame({
    language,
    policy,
    head: `<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${view}">
<title>${escapeHtml(words.presenterPageTitle(title))}</title>`,
    body: `<main><h1>${escapeHtml(title)}</h1><p><a href="${view}">${escapeHtml(words.presenterPageLink)}</a></p></main>`,
  })
}

/** A host shows it for an address that does not exist, at whatever depth: nothing in it is found by a relative address. */
function notFound(title: string, language: string, policy: string, root: string): string {
  return pageFrame({
    language,
    policy,
    head: `<meta name="robots" content="noindex">
<title>${escapeHtml(words.notFoundTitle(title))}</title>
<style>
:root { color-scheme: light dark }
body { display: grid; min-height: 100vh; margin: 0; place-content: center; background: #f3eee2; color: #1d1a16; font: 20px/1.5 Georgia, serif; text-align: center }
h1 { margin: 0 24px 8px; font-size: 32px; line-height: 1.2 }
a { color: inherit; font-weight: bold }
@media (prefers-color-scheme: dark) { body { background: #171512; color: #f2ebdc } }
</style>`,
    body: `<main>
<h1>${escapeHtml(words.notFoundHeading)}</h1>
<p>${escapeHtml(words.notFoundBeforeLink)} <a href="${escapeHtml(root)}">${escapeHtml(title)}</a>${escapeHtml(words.notFoundAfterLink)}</p>
</main>
<script>${NOT_FOUND_SCRIPT}</script>`,
  })
}

/** The fonts of a stylesheet, found from where it will lie. */
function fontsFrom(styles: string, folder: string): string {
  return styles.replaceAll(/url\((?!data:)"?([^")]*\.woff2)"?\)/g, (_, file: string) => `url(${folder}${basename(file)})`)
}

/** The styles of a room's pages. Of the deck's they have the colours and the typefaces alone, so that the first tap needs little. */
async function roomStyles(styles: string): Promise<string> {
  const faces = fontsFrom(styles, './').match(/@font-face\s*\{[^}]*\}/g) ?? []
  const own = await Promise.all(['styles/theme.css', 'components/room/room.css'].map(file => readFile(join(import.meta.dirname, '../..', file), 'utf8')))
  return [...faces, ...own].join('\n')
}

/** What a browser with JavaScript adds to a page, in one file with its words; `entry` is its path below components/. */
async function enhancement(entry: string, room: RoomPlace = 'beside'): Promise<string> {
  const { output: [chunk] } = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __DECK_BROKER__: JSON.stringify(brokerOf(room)) },
    build: { write: false, target: 'es2020', modulePreload: false, rolldownOptions: { input: join(import.meta.dirname, '../../components', entry) } },
  }) as Rolldown.RolldownOutput
  return chunk.code
}

/** Writes a file whose name changes with its content, and returns its path in the site. */
async function writeHashed(site: string, name: string, type: string, content: string): Promise<string> {
  const path = `assets/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${type}`
  await writeFile(join(site, path), content)
  return path
}
