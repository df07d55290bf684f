/** A file for word processors, as a program reads it. */
import JSZip from 'jszip'

/** A paragraph's style, its text, and the list that numbers it. */
export interface DocxParagraph { style?: string, text: string, list?: string }

/** What a test wants to know of a file. */
export interface Docx {
  title: string
  language: string
  /** Width and height of its pages, in twentieths of a point. */
  size: string
  paragraphs: DocxParagraph[]
  /** Of each table: its rows, each with the texts of its cells, and how many of them are its head. */
  tables: { rows: string[][], heads: number }[]
  /** Addresses that a click opens. */
  links: string[]
  /** What is said for pictures. */
  alts: string[]
  /** The whole XML of its text. */
  xml: string
}

/** Reads the whole file. */
export async function readDocx(file: Uint8Array): Promise<Docx> {
  const zip = await JSZip.loadAsync(file)
  const part = (name: string) => zip.file(name)!.async('string')
  const [xml, styles, core, rels] = await Promise.all(['word/document.xml', 'word/styles.xml', 'docProps/core.xml', 'word/_rels/document.xml.rels'].map(part)) as [string, string, string, string]
  return {
    title: first(core, /<dc:title>([^<]*)/),
    language: first(styles, /<w:lang w:val="([^"]*)"/),
    size: `${first(xml, /<w:pgSz [^>]*w:w="(\d+)"/)}x${first(xml, /<w:pgSz [^>]*w:h="(\d+)"/)}`,
    paragraphs: all(xml, 'w:p').map(paragraph => ({ style: first(paragraph, /<w:pStyle w:val="([^"]*)"/) || undefined, text: textOf(paragraph), list: first(paragraph, /<w:numId w:val="(\d+)"/) || undefined })),
    tables: all(xml, 'w:tbl').map((table) => {
      const rows = all(table, 'w:tr')
      return { rows: rows.map(row => all(row, 'w:tc').map(textOf)), heads: rows.filter(row => row.includes('<w:tblHeader/>')).length }
    }),
    links: [...xml.matchAll(/<w:hyperlink [^>]*r:id="([^"]*)"/g)].map(([, id]) => first(rels, new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`))),
    alts: [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words!),
    xml,
  }
}

const first = (xml: string, pattern: RegExp): string => pattern.exec(xml)?.[1] ?? ''
const all = (xml: string, tag: string): string[] => xml.match(new RegExp(`<${tag}(?: [^>]*)?>[^]*?</${tag}>`, 'g')) ?? []
const textOf = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)].map(([, text = ' ']) => text).join('').replaceAll('&quot;', '"').replaceAll('&apos;', '\'').replaceAll('&amp;', '&')
