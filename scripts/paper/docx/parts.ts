/** What worksheets and documents for word processors are made of. */
import type { ParagraphChild } from 'docx'
import { AlignmentType, BorderStyle, ExternalHyperlink, HeadingLevel, HeightRule, LeaderType, Paragraph, Table, TableCell, TableRow, Tab, TabStopType, TextRun, WidthType } from 'docx'
import { FONTS, QUESTIONS } from './word-file.ts'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

/** A heading that the outline of a word processor shows. */
export function heading(level: keyof typeof LEVELS, text: string, newPage = false): Paragraph {
  return new Paragraph({ heading: LEVELS[level], pageBreakBefore: newPage, children: [new TextRun(text)] })
}

/** A paragraph; `before` stands in bold at its beginning. */
export function paragraph(text: string, { before, small, keep }: { before?: string, small?: boolean, keep?: boolean } = {}): Paragraph {
  return new Paragraph({ keepNext: keep, children: words(text, { before, small }) })
}

/** A text, with bold words before it. */
export function words(text: string, { before, small, typed }: { before?: string, small?: boolean, typed?: boolean } = {}): ParagraphChild[] {
  const size = small ? { size: '8.5pt' as const } : typed ? { size: '9pt' as const, font: FONTS.typed } : {}
  return [...before === undefined ? [] : [new TextRun({ text: `${before} `, bold: true, ...size })], new TextRun({ text, ...size })]
}

/** Words that open an address. */
export function link(text: string, url: string): ParagraphChild {
  return new ExternalHyperlink({ link: url, children: [new TextRun({ text, size: '8.5pt' })] })
}

/** Lines to write on: the empty end of a paragraph filled up to its tab. A border would melt into that of the next line. */
export function lines(count: number, width: number, indent = 0): Paragraph[] {
  return Array.from({ length: count }, (_, line) => new Paragraph({
    indent: { left: indent },
    keepNext: line < count - 1,
    spacing: { before: 140, after: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.UNDERSCORE }],
    children: [new TextRun({ children: [new Tab()], color: '808080' })],
  }))
}

/** Words with room behind each to write on, in one line. */
export function blanks(labels: string[], width: number): Paragraph {
  // The first, a name, is as long as two of the others.
  const places = labels.map((_, place) => Math.round(width * (place + 2) / (labels.length + 1)))
  return new Paragraph({
    spacing: { before: 120 },
    tabStops: places.map(position => ({ type: TabStopType.LEFT, position, leader: LeaderType.UNDERSCORE })),
    children: labels.map((label, place) => new TextRun({ children: [place > 0 ? ` ${label} ` : `${label} `, new Tab()] })),
  })
}

/** An item of a numbered list; those of one `instance` are one list. */
export function item(text: string, instance = 0): Paragraph {
  return new Paragraph({ keepNext: true, numbering: { reference: QUESTIONS, level: 0, instance }, children: [new TextRun(text)] })
}

/** Options in a line, each behind a box to tick. */
export function boxes(options: string[]): Paragraph {
  return new Paragraph({ indent: options.length > 1 ? { left: 400 } : {}, spacing: { after: 20 }, children: [new TextRun(options.map(option => `☐\u00A0${option}`).join('\u2003'))] })
}

/** A table whose first row is repeated on each page and read out as its head; no row is split, or lower than `leastHeight`. */
export function table(head: string[], rows: Paragraph[][][], widths: number[], leastHeight = 0): Table {
  const cell = (children: Paragraph[], column: number, shaded = false) => new TableCell({
    children,
    width: { size: widths[column]!, type: WidthType.DXA },
    margins: { top: 30, bottom: 10, left: 90, right: 90 },
    ...shaded && { shading: { fill: 'E8E8E8' } },
  })
  const rule = { style: BorderStyle.SINGLE, size: 4, color: '808080' }
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, column) => cell([new Paragraph({ alignment: AlignmentType.START, keepNext: true, children: [new TextRun({ text, bold: true, font: FONTS.head, size: '9pt' })] })], column, true)) }),
      ...rows.map(row => new TableRow({ cantSplit: true, height: { value: leastHeight, rule: HeightRule.ATLEAST }, children: row.map((children, column) => cell(children, column)) })),
    ],
  })
}
