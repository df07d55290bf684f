/** A PDF as a viewer and a screen reader get it, read with pdf.js. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { plain } from './text.ts'

/** Some words of a page and the font they are set in; lengths in points, from the lower left corner. */
export interface PdfText { text: string, font: string, x: number, y: number }

/** One page. */
export interface PdfPage {
  /** Letters and figures of the whole page, without spaces or punctuation. */
  text: string
  lines: PdfText[]
  /** Width and height in points, such as `595x842`. */
  size: string
  /** Addresses that a click opens. */
  links: string[]
  /** Links that no tag leads to, whatever they open. */
  untagged: number
  /** Tags in reading order. */
  tags: PdfTag[]
  /** Words that are neither in a tag nor marked as furniture. */
  loose: string
  /** What each link says of itself, apart from the words that it stands on. */
  linkWords: string[]
  /** List items whose content is not in a body. */
  bodiless: number
}

/** A tag of the structure tree, with its alternative text if it has one. */
export interface PdfTag { role: string, alt?: string }

/** A heading of the outline, and where it leads: the page, from 1, and how high on it, in points. */
export interface PdfHeading { title: string, depth: number, page: number, y: number }

/** A font as it is embedded. */
export interface PdfFont { name: string, embedded: boolean, drawn: boolean }

/** What a test wants to know of a PDF. */
export interface Pdf {
  title: string
  language: string
  tagged: boolean
  outline: PdfHeading[]
  pages: PdfPage[]
  fonts: PdfFont[]
  bytes: number
  /** True where there is a bitmap anywhere in it. */
  hasImages: boolean
}

interface OutlineItem { title: string, dest: string | [PageReference, unknown, number, number] | null, items: OutlineItem[] }
type PageReference = Parameters<Awaited<ReturnType<typeof getDocument>['promise']>['getPageIndex']>[0]
interface StructNode { role?: string, alt?: string, children?: StructNode[] }

/** Reads the whole of a file, or of what has been printed. */
export async function readPdf(source: string | Uint8Array): Promise<Pdf> {
  const bytes = typeof source === 'string' ? readFileSync(source) : Buffer.from(source)
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true }).promise
  const { info } = await pdf.getMetadata() as { info: { Title?: string, Language?: string } }
  const marks = await pdf.getMarkInfo() as unknown as Map<string, boolean> | null
  const fonts = new Map<string, PdfFont>()
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const items = (await page.getTextContent()).items.filter(item => 'str' in item)
    await page.getOperatorList()
    const fontOf = (name: string) => page.commonObjs.get(name) as { name: string, missingFile: boolean, isType3Font: boolean }
    for (const { name, missingFile, isType3Font } of items.map(({ fontName }) => fontOf(fontName)))
      fonts.set(name, { name, embedded: !missingFile, drawn: isType3Font })
    const [, , width = 0, height = 0] = page.view
    const annotations = await page.getAnnotations() as { subtype: string, url?: string, structParent: number, contentsObj?: { str: string } }[]
    const tree = await page.getStructTree() as StructNode | null
    pages.push({
      text: plain(items.map(({ str }) => str).join('')),
      lines: items.filter(({ str }) => str.trim() !== '').map(({ str, fontName, transform }) => ({ text: str, font: fontOf(fontName).name, x: transform[4] as number, y: transform[5] as number })),
      size: `${Math.round(width)}x${Math.round(height)}`,
      links: annotations.flatMap(({ url }) => url ?? []),
      untagged: annotations.filter(({ structParent }) => !(structParent >= 0)).length,
      tags: tags(tree),
      loose: await looseWords(page),
      linkWords: annotations.filter(({ subtype }) => subtype === 'Link').map(({ contentsObj }) => contentsObj?.str ?? ''),
      bodiless: bodiless(tree),
    })
  }

  async function headings(items: OutlineItem[], depth: number): Promise<PdfHeading[]> {
    const lists = await Promise.all(items.map(async ({ title, dest, items }): Promise<PdfHeading[]> => {
      const place = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) as [PageReference, unknown, number, number]
      return [{ title, depth, page: await pdf.getPageIndex(place[0]) + 1, y: place[3] }, ...await headings(items, depth + 1)]
    }))
    return lists.flat()
  }

  return {
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: marks?.get('Marked') === true,
    outline: await headings(await pdf.getOutline() as OutlineItem[] | null ?? [], 1),
    pages,
    fonts: [...fonts.values()],
    bytes: bytes.length,
    // A bitmap's own dictionary is never compressed, wherever it hides: on a page, in a form or in a pattern.
    hasImages: bytes.includes('/Subtype /Image'),
  }
}

function tags(node: StructNode | null): PdfTag[] {
  return node?.role ? [{ role: node.role, alt: node.alt }, ...(node.children ?? []).flatMap(tags)] : []
}

function bodiless(node: StructNode | null): number {
  const children = node?.children ?? []
  return (node?.role === 'LI' && children.some(({ role }) => role !== 'Lbl' && role !== 'LBody') ? 1 : 0) + children.reduce((sum, child) => sum + bodiless(child), 0)
}

async function looseWords(page: PDFPageProxy): Promise<string> {
  let depth = 0
  let words = ''
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item)
      words += depth === 0 ? item.str : ''
    else
      depth += item.type.startsWith('begin') ? 1 : -1
  }
  return words
}
