/** The slides as a PowerPoint file with text that can be edited. */
import type { Browser, Page } from 'playwright'
import type { Described } from './powerpoint-file.ts'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inTemporaryFolder } from '../lib/temporary.ts'
import { CANVAS } from '../../data/loader/canvas.ts'
import { finished } from './powerpoint-file.ts'
import { openSlides } from './print.ts'
import { LINE_END, markLineEnds, writeWhatStylesShow } from './written.ts'

/** The canvas of a slide, in px. */
const { width: WIDTH, height: HEIGHT } = CANVAS

/** What PowerPoint cannot draw would come as a picture of the letters; straight and plain, they stay letters. */
const PLAIN = `
  .visually-hidden, .wear, .folio { display: none !important }
  .stamp { transform: none !important }
  .timeline * { clip-path: none !important }
  mark { background: none !important; text-decoration: underline }
  .print-slide-container .key { display: flex; justify-content: flex-end }
  .print-slide-container .sources li { padding-left: 0 !important; text-indent: 0 !important }
  .print-slide-container a { border: 0 !important; background: none !important }
  :root { --font-head: "Arial Narrow"; --font-text: "Times New Roman"; --font-doc: "Courier New" }
`

/**
 * Fonts that come with Office, because a PowerPoint file names its fonts and does not hold them,
 * and how wide they run against ours, so that lines break here where they will break there. Each has a twin of the same widths
 * among the Liberation fonts, which LibreOffice has where those of Office are missing. Where one runs much wider, it is set smaller.
 */
const OFFICE_FONTS = {
  'Barlow Condensed': { family: 'Arial Narrow', size: '111%', scale: 0.9 },
  'Source Serif 4': { family: 'Times New Roman', size: '88%', italic: '95%' },
  'Courier Prime': { family: 'Courier New', size: '100%' },
}

type ExportEditable = (context: {
  page: Page
  slides: { title: string, note: string, frontmatter: object }[]
  width: number
  height: number
  pages: number[]
  go: () => Promise<void>
}, output: string) => Promise<unknown>

/**
 * Slidev's `pptx-editable`, from our own site and browser: `slidev export` would start a server and a browser again.
 *
 * @param lesson folder of the lesson's page in the site
 * @param notes plain text for each slide of the deck
 * @param range numbers of the slides
 */
export async function powerPoint(browser: Browser, site: string, lesson: string, { title, subject }: { title: string, subject: string }, notes: string[], range: number[]): Promise<Uint8Array> {
  const exportEditable = await slidevExporter()
  const page = await openSlides(browser, site, { page: lesson, range, clicks: false }, range.length)
  try {
    return await inTemporaryFolder(join(tmpdir(), 'deck-'), async (folder) => {
      await page.addStyleTag({ content: PLAIN })
      await page.evaluate(moveWithoutTransform)
      await page.evaluate(writeWhatStylesShow)
      await page.evaluate(renameFonts, OFFICE_FONTS)
      await page.evaluate(scaleFonts, Object.values(OFFICE_FONTS))
      await page.setViewportSize({ width: WIDTH, height: HEIGHT * range.length })
      await page.evaluate(markLineEnds, LINE_END)
      const described = await page.evaluate(describeDrawings)
      const titles = await page.evaluate(() => [...document.querySelectorAll('.print-slide-container')].map(slide => slide.querySelector('h1')?.textContent ?? ''))
      const language = await page.evaluate(() => document.documentElement.lang)
      const output = join(folder, 'slides.pptx')
      await exportEditable({
        page,
        // The file's own title and subject are looked for with the first slide.
        slides: notes.map(note => ({ title, note, frontmatter: { info: subject } })),
        width: WIDTH,
        height: HEIGHT,
        pages: range,
        go: async () => {},
      }, output)
      return finished(await readFile(output), titles, described, language)
    })
  }
  finally {
    await page.close()
  }
}

/**
 * Slidev makes a picture of whatever has a `transform`, also where it is only moved, as the events of a timeline are.
 * The property `translate` moves as well, and leaves them text. Runs inside the page.
 */
function moveWithoutTransform(): void {
  for (const element of document.querySelectorAll<HTMLElement>('.print-slide-container *')) {
    const { a, b, c, d, e, f } = new DOMMatrixReadOnly(getComputedStyle(element).transform)
    if (a === 1 && b === 0 && c === 0 && d === 1 && (e !== 0 || f !== 0)) {
      element.style.translate = `${e}px ${f}px`
      element.style.transform = 'none'
    }
  }
}

/** Every picture and every drawing that has an alternative text. Runs inside the page. */
function describeDrawings(): Described[] {
  return [...document.querySelectorAll('.print-slide-container')].flatMap((slide, index) => {
    const { left, top } = slide.getBoundingClientRect()
    // Where there are several in one figure, its words are text on the slide.
    const drawings = [...slide.querySelectorAll('[role="img"][aria-label]')].map(figure => figure.querySelectorAll('svg')).filter(({ length }) => length === 1)
    const pictures = [...slide.querySelectorAll<HTMLImageElement>('img[alt]:not([alt=""])')].map((picture) => {
      const place = picture.getBoundingClientRect()
      return { slide: index + 1, x: place.left - left, y: place.top - top, words: picture.alt }
    })
    const drawn = drawings.map(([drawing]) => {
      const place = drawing!.getBoundingClientRect()
      return { slide: index + 1, x: place.left - left, y: place.top - top, words: drawing!.closest('[aria-label]')!.ariaLabel ?? '' }
    })
    return [...pictures, ...drawn]
  })
}

/** Lets each of our fonts stand in for one that PowerPoint has. Runs inside the page. */
async function renameFonts(fonts: Record<string, { family: string, size: string, italic?: string }>): Promise<void> {
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).filter(rule => rule instanceof CSSFontFaceRule)
  const faces = rules.flatMap(({ style, parentStyleSheet }) => {
    const font = fonts[style.getPropertyValue('font-family').replaceAll('"', '')]
    const file = /url\("?([^")]+)/.exec(style.getPropertyValue('src'))?.[1]
    return font && file
      ? [new FontFace(font.family, `url("${new URL(file, parentStyleSheet?.href ?? location.href).href}")`, {
          style: style.getPropertyValue('font-style') || 'normal',
          weight: style.getPropertyValue('font-weight'),
          sizeAdjust: style.getPropertyValue('font-style') === 'italic' ? font.italic ?? font.size : font.size,
        } as FontFaceDescriptors)]
      : []
  })
  for (const face of faces)
    document.fonts.add(await face.load())
}

/** Sets what is written in a font smaller or larger than it is on the slide. Runs inside the page. */
function scaleFonts(fonts: { family: string, scale?: number }[]): void {
  const sizes = [...document.querySelectorAll<HTMLElement>('.print-slide-container *')].map((element) => {
    const { fontFamily, fontSize } = getComputedStyle(element)
    const scale = fonts.find(({ family }) => fontFamily.startsWith(`"${family}"`))?.scale ?? 1
    return [element, scale * Number.parseFloat(fontSize)] as const
  })
  // All of them, because some follow the size of what is round them.
  for (const [element, size] of sizes)
    element.style.fontSize = `${size}px`
}

/** It lies in Slidev's command line under a hashed name, and is not among its public functions. */
async function slidevExporter(): Promise<ExportEditable> {
  const folder = dirname(fileURLToPath(import.meta.resolve('@slidev/cli')))
  const name = readdirSync(folder).find(file => /^pptx-.*\.mjs$/.test(file))
  const module = name && await import(pathToFileURL(join(folder, name)).href) as { exportPptxEditable?: ExportEditable }
  if (!module || !module.exportPptxEditable)
    throw new Error('@slidev/cli no longer carries exportPptxEditable')
  return module.exportPptxEditable
}
