import { readFileSync } from 'node:fs'
import { plain } from '../text.ts'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a test wants to know of a PDF. */
export interface Pdf {
  title: string
  language: string
  tagged: boolean
  outline: string[]
  /** Text without spaces or punctuation, and the size in points. */
  pages: { text: string, size: string }[]
}

/** Reads a PDF with pdf.js, as a viewer would. */
export async function readPdf(path: string): Promise<Pdf> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise
  const { info } = await pdf.getMetadata() as { info: { Title?: string, Language?: string } }
  const marks = await pdf.getMarkInfo() as unknown as Map<string, boolean> | null
  const outline = await pdf.getOutline() as OutlineItem[] | null
  const pages: Pdf['pages'] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const [, , width = 0, height = 0] = page.view
    pages.push({
      text: plain(items.map(item => 'str' in item ? item.str : '').join('')),
      size: `${Math.round(width)}x${Math.round(height)}`,
    })
  }
  return { title: info.Title ?? '', language: info.Language ?? '', tagged: marks?.get('Marked') === true, outline: titles(outline ?? []), pages }
}

interface OutlineItem { title: string, items: OutlineItem[] }

function titles(items: OutlineItem[]): string[] {
  return items.flatMap(item => [item.title, ...titles(item.items)])
}
