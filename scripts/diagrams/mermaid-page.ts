import type { Page } from 'playwright'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright'
import { VERDICTS } from '../../data/loader/verdicts.ts'
import { BROWSER_ARGS } from '../lib/browser-args.ts'
import { findBrowser } from '../lib/find-browser.ts'
import { ANSWER_SIZE, FONT, FONT_SIZE, VERDICT_SIZE } from './typography.ts'

const require = createRequire(import.meta.url)

const FONT_FILE = '@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff2'

/** How the words are set, so that Mermaid measures what the slide will show. */
const LETTERS = `
  text, [font-weight=bold] { font: 600 ${FONT_SIZE}px "${FONT}" }
  [font-weight=bold] { letter-spacing: .04em }
  .verdict text { font-size: ${ANSWER_SIZE}px }
  ${VERDICTS.map(verdict => `.${verdict} text`).join()} { font-size: ${VERDICT_SIZE}px; letter-spacing: .05em; text-transform: uppercase }
`

const CONFIG = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  layout: 'dagre',
  look: 'classic',
  theme: 'base',
  htmlLabels: false,
  fontFamily: FONT,
  themeVariables: { fontFamily: FONT, fontSize: `${FONT_SIZE}px` },
  flowchart: { htmlLabels: false, wrappingWidth: 220, minNodeWidth: 60, nodeSpacing: 18, rankSpacing: 32, padding: 6, curve: 'basis' },
  // A source may set distances in its frontmatter, but not what the drawing relies on.
  secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'suppressErrorRendering', 'layout', 'look', 'theme', 'htmlLabels', 'fontFamily', 'themeCSS', 'themeVariables'],
} as const

/** A page without a network, with Mermaid and the deck's font in it. */
export interface MermaidPage {
  run: Page['evaluate']
  close: () => Promise<void>
}

/** Opens a browser with such a page. Throws NoBrowserError where there is no browser. */
export async function openMermaid(): Promise<MermaidPage> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS })
  try {
    const page = await (await browser.newContext({ offline: true })).newPage()
    await page.setContent('<!doctype html><title>Diagrams</title><body></body>')
    await page.addStyleTag({ content: fontFace() + LETTERS })
    await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') })
    await page.evaluate(async (config) => {
      await Promise.all([...document.fonts].map(font => font.load()))
      ;(globalThis as unknown as { mermaid: { initialize: (config: object) => void } }).mermaid.initialize(config)
    }, CONFIG)
    return { run: page.evaluate.bind(page), close: () => browser.close() }
  }
  catch (error) {
    await browser.close()
    throw error
  }
}

function fontFace(): string {
  const data = readFileSync(require.resolve(FONT_FILE)).toString('base64')
  return `@font-face { font-family: "${FONT}"; font-weight: 600; src: url(data:font/woff2;base64,${data}) format("woff2") }`
}
