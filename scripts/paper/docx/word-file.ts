/** A file for word processors: its page, its styles, and bytes that are the same each time. */
import type { FileChild } from 'docx'
import type { Paper } from '../../../components/paper/options.ts'
import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import JSZip from 'jszip'

/** Fonts that come with Windows, macOS and Office, because a file names its fonts and does not hold them. */
export const FONTS = { text: 'Georgia', head: 'Arial', typed: 'Courier New' }

/** Sizes of paper and its margins, in twentieths of a point, and the size of the text: Letter is the shorter sheet. */
const SIZES = { a4: { width: 11906, height: 16838, text: '10pt' }, letter: { width: 12240, height: 15840, text: '9.5pt' } } as const
const MARGIN = { top: 740, right: 964, bottom: 800, left: 964, header: 400, footer: 400 }

/** What text and tables have of a page's width, in twentieths of a point. */
export const widthOf = (paper: Paper): number => SIZES[paper].width - MARGIN.left - MARGIN.right

/** The list of numbered questions. */
export const QUESTIONS = 'questions'

/** What a document is made from; `name` is what its pages call it. */
export interface WordText { title: string, name: string, language: string, paper: Paper, children: FileChild[] }

/** Its text, styles and page. */
export function wordDocument({ title, name, language, paper, children }: WordText): Document {
  const footer = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [`${title} · ${name} · `, PageNumber.CURRENT], font: FONTS.head, size: '8pt' })],
  })
  return new Document({
    title: `${title}: ${name}`,
    styles: styles(language, SIZES[paper].text),
    numbering: { config: [{ reference: QUESTIONS, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style: { paragraph: { indent: { left: 400, hanging: 400 } } } }] }] },
    sections: [{ properties: { page: { size: { width: SIZES[paper].width, height: SIZES[paper].height }, margin: MARGIN } }, footers: { default: new Footer({ children: [footer] }) }, children }],
  })
}

function styles(language: string, text: `${number}pt`) {
  const heading = (size: `${number}pt`, before: number, after: number) => ({ run: { font: FONTS.head, bold: true, color: '000000', size }, paragraph: { spacing: { before, after }, keepNext: true } })
  return {
    default: {
      document: { run: { font: FONTS.text, size: text, language: { value: language } }, paragraph: { spacing: { after: 60 } } },
      heading1: heading('20pt', 0, 60),
      heading2: heading('13pt', 160, 40),
      heading3: heading('10.5pt', 120, 40),
    },
  }
}

/** No day of the week on which it was made: the parts of a file of 1980 are the oldest that its format knows. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1))

/** Its bytes, without the names, days and ids that would differ each time. */
export async function wordFile(document: Document): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(await Packer.toBuffer(document))
  const parts = await Promise.all(Object.values(from.files).filter(({ dir }) => !dir).map(async part => ({ name: part.name, content: await part.async('uint8array') })))
  const rels = await from.file('word/_rels/document.xml.rels')!.async('string')
  const links = [...rels.matchAll(/ Id="(rId[^"]*)"[^>]*TargetMode="External"/g)].map(([, id]) => id!)
  const to = new JSZip()
  for (const { name, content } of parts)
    to.file(name, /\.(?:xml|rels)$/.test(name) ? inOrder(withoutMaker(Buffer.from(content).toString()), links) : content, { date: NO_DATE, createFolders: false })
  return to.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}

function withoutMaker(xml: string): string {
  return xml.replaceAll(/<(dcterms:created|dcterms:modified|dc:creator|cp:lastModifiedBy)\b[^>]*>[^<]*<\/\1>/g, '')
}

/** The library draws lots for the ids of links. */
function inOrder(xml: string, links: string[]): string {
  return links.reduce((xml, id, place) => xml.replaceAll(`"${id}"`, `"rIdLink${place + 1}"`), xml)
}
