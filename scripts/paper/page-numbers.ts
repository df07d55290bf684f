/** What a printed PDF says of its pages. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0]

/** Opens a PDF for reading; its bytes are copied, because pdf.js takes what it is given away. */
export function open(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
}

/** How many pages it has. */
export async function pageCount(pdf: Uint8Array): Promise<number> {
  return (await open(pdf)).numPages
}

/**
 * The page, from 1, of every place that a link of the PDF leads to, by the place's id.
 * A browser cannot tell: it breaks pages only while it prints.
 */
export async function pageNumbers(pdf: Uint8Array): Promise<Record<string, number>> {
  const document = await open(pdf)
  const places = [...await document.getDestinations() as Map<string, [PageReference]>]
  return Object.fromEntries(await Promise.all(places.map(async ([id, [page]]) =>
    [id, await document.getPageIndex(page) + 1] as const)))
}
