/** The whole lesson as one HTML file that opens by a double click: no server, no network, nothing beside it. */
import type { Slide } from '../../data/loader/check-slides.ts'
import type { Lesson } from '../../data/loader/load.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import * as words from '../../components/words.ts'
import { checkAll } from '../lesson/check-all.ts'
import { runSlidev } from '../lib/command.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import { replaceFound } from '../lib/replace-found.ts'
import { fileTarget } from '../lib/target.ts'
import { inTemporaryFolder } from '../lib/temporary.ts'
import { writeFileAtomic } from '../lib/write-atomic.ts'
import { chooseEdition } from '../lib/edition.ts'
import { bibliographyJson } from './bibliography.ts'
import { demoteHeadings, readingStyles } from './reading.ts'
import { renderPages } from './render.ts'

/** The frame fills the window; without JavaScript it is all there is. */
const FRAME_STYLES = '#reading{position:fixed;inset:0;width:100%;height:100%;border:0}#reading[hidden]{display:none}'
/** Stands in every such file, which is known by it. */
const MARK = '<iframe id="reading"'
const NO_SCRIPT = '<noscript><style>#reading[hidden]{display:block!important}</style></noscript>'

/**
 * @param file its path; what is there stays until the new one is whole
 * @param forTeachers true for the one with notes and answers
 * @throws {CommandError} where something else is there
 * @throws {ContentError} where the slides, the data or a diagram have one
 */
export async function writeSingleFile(file: string, forTeachers: boolean): Promise<void> {
  chooseEdition(forTeachers)
  await fileTarget(file, MARK)
  const { lesson, slides } = await checkAll(process.cwd())
  await inTemporaryFolder(join(tmpdir(), 'deck-single-'), async (folder) => {
    console.log('Building the lesson in one file …')
    await runSlidev(['build', 'slides.md', '--base', './', '--out', folder, ...forTeachers ? [] : ['--without-notes']], {
      quiet: true,
      env: { ...process.env, DECK_SINGLE_FILE: '1', DECK_PICTURES_INSIDE: '1' },
    })
    const page = await readFile(join(folder, 'index.html'), 'utf8')
    const icon = await readFile(join(folder, 'favicon.svg'), 'base64')
    const frame = await readingFrame(lesson, slides)
    await writeFileAtomic(file, replaceFound(page, [
      ['href="favicon.svg"', () => `href="data:image/svg+xml;base64,${icon}"`],
      [/\s*<meta property="og:image"[^>]*>/g, () => ''],
      ['<head>', tag => `${tag}\n<meta http-equiv="Content-Security-Policy" content="${policy(page)}">`],
      ['</head>', tag => `<style>${FRAME_STYLES}</style>${NO_SCRIPT}\n${tag}`],
      ['<div id="app"></div>', app => `${app}\n${frame}`],
    ], 'the page that Slidev has built'))
  })
}

/** No address at all, and no script but those that stand in the file. */
function policy(page: string): string {
  const scripts = [...page.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, source = '']) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`)
  return `default-src 'none'; script-src ${scripts.join(' ')}; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`
}

async function readingFrame(lesson: Lesson, slides: Slide[]): Promise<string> {
  const bibliography = `data:application/json;base64,${Buffer.from(bibliographyJson(lesson)).toString('base64')}`
  // The pictures stand in this page as well.
  process.env.DECK_PICTURES_INSIDE = '1'
  const { read, styles } = await renderPages({ downloads: [], root: '', bibliography }, true)
  const title = words.readingPageTitle(slides[0]!.title)
  const page = `<!DOCTYPE html><html lang="${lesson.about.language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${await readingStyles(styles)}</style></head><body class="reading">${demoteHeadings(read)}</body></html>`
  // In single quotation marks, because the page is full of the others.
  return `${MARK} title="${escapeHtml(title)}" hidden srcdoc='${page.replaceAll('&', '&amp;').replaceAll('\'', '&#39;')}'></iframe>`
}
