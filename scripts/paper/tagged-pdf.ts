/**
 * What Chromium leaves to be done in a tagged PDF: furniture marked as such, links that say where they lead, the bodies of
 * list items, and names of tags that older readers know.
 */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFContext, PDFPage } from 'pdf-lib'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib'
import { withArtifacts } from './artifacts.ts'
import { open } from './page-numbers.ts'

/** Tags of PDF 2.0 that Chromium writes into a PDF 1.4, with what they are to a reader that does not know them. */
const ROLES = { Strong: 'Span', Em: 'Span' }

const name = PDFName.of

/** The file again, finished. What is seen stays as it is. */
export async function finishedPdf(file: Uint8Array): Promise<Uint8Array> {
  const links = await wordsOfLinks(file)
  const pdf = await PDFDocument.load(file, { updateMetadata: false })
  const { context } = pdf
  const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict)
  root.set(name('RoleMap'), context.obj(ROLES))
  pdf.getPages().forEach(page => markArtifacts(context, page))
  for (const [number, words] of links)
    context.lookup(PDFRef.of(number), PDFDict).set(name('Contents'), PDFHexString.fromText(words))
  giveBodies(context, root)
  return pdf.save()
}

/** The words of every link, by the number of its annotation. A link that is broken over two lines has two. */
async function wordsOfLinks(file: Uint8Array): Promise<Map<number, string>> {
  const pdf = await open(file)
  const links = new Map<number, string>()
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const found = all(await page.getStructTree() as StructNode | null, ({ role }) => role === 'Link')
    const words = found.length > 0 ? await wordsByContent(page) : new Map<string, string>()
    for (const link of found) {
      const text = all(link, ({ type }) => type === 'content').map(({ id }) => words.get(id!) ?? '').join('').replaceAll(/\s+/g, ' ').trim()
      for (const { id } of all(link, ({ type }) => type === 'annotation'))
        links.set(Number(/(\d+)R$/.exec(id!)?.[1]), text)
    }
  }
  return links
}

interface StructNode { role?: string, type?: string, id?: string, children?: StructNode[] }

function all(node: StructNode | null, wanted: (node: StructNode) => boolean): StructNode[] {
  return node ? [...wanted(node) ? [node] : [], ...(node.children ?? []).flatMap(child => all(child, wanted))] : []
}

/** The text of a page by the ids that its tags have for it. */
async function wordsByContent(page: PDFPageProxy): Promise<Map<string, string>> {
  const words = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const id = open.findLast(id => id !== undefined)
      if (id !== undefined)
        words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    }
    else if (item.type.startsWith('begin')) {
      open.push(item.id ?? undefined)
    }
    else {
      open.pop()
    }
  }
  return words
}

/** Everything on a page that no tag leads to is furniture: its ground, the thread, the head and the foot of a sheet. */
function markArtifacts(context: PDFContext, page: PDFPage): void {
  const contents = page.node.get(name('Contents'))
  const refs = contents instanceof PDFArray ? contents.asArray() : [contents]
  const text = refs.map(ref => Buffer.from(decodePDFRawStream(context.lookup(ref) as PDFRawStream).decode()).toString('latin1')).join('\n')
  for (const ref of refs) {
    if (ref instanceof PDFRef)
      context.delete(ref)
  }
  page.node.set(name('Contents'), context.register(context.flateStream(Buffer.from(withArtifacts(text), 'latin1'))))
}

/** PDF/UA asks for a body in every list item, beside its label. */
function giveBodies(context: PDFContext, root: PDFDict): void {
  const parents = parentTree(context, root)
  for (const [ref, item] of context.enumerateIndirectObjects()) {
    if (!(item instanceof PDFDict) || item.get(name('S')) !== name('LI') || item.get(name('Type')) !== name('StructElem'))
      continue
    const children = kids(context, item)
    const roleOf = (child: unknown) => child instanceof PDFRef ? context.lookup(child, PDFDict).get(name('S')) : undefined
    const labels = children.filter(child => roleOf(child) === name('Lbl'))
    const rest = children.filter(child => !labels.includes(child))
    if (rest.length === 0 || rest.some(child => roleOf(child) === name('LBody')))
      continue
    const page = item.get(name('Pg'))
    const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: rest, ...page && { Pg: page } }))
    item.set(name('K'), context.obj([...labels, body]))
    for (const child of rest) {
      if (child instanceof PDFRef)
        context.lookup(child, PDFDict).set(name('P'), body)
      else if (child instanceof PDFNumber && page instanceof PDFRef)
        parents(page)?.set(child.asNumber(), body)
    }
  }
}

function kids(context: PDFContext, element: PDFDict): (PDFRef | PDFNumber | PDFDict)[] {
  const k = element.get(name('K'))
  const list = k instanceof PDFRef ? context.lookup(k) : k
  return (list instanceof PDFArray ? list.asArray() : k === undefined ? [] : [k]) as (PDFRef | PDFNumber | PDFDict)[]
}

/** For a page: the elements of its pieces of content, in the order of their numbers. */
function parentTree(context: PDFContext, root: PDFDict): (page: PDFRef) => PDFArray | undefined {
  const entries = new Map<number, unknown>()
  const read = (node: PDFDict): void => {
    const nums = node.lookupMaybe(name('Nums'), PDFArray)
    for (let index = 0; index < (nums?.size() ?? 0); index += 2)
      entries.set(nums!.lookup(index, PDFNumber).asNumber(), nums!.lookup(index + 1))
    for (const kid of node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [])
      read(context.lookup(kid, PDFDict))
  }
  read(root.lookup(name('ParentTree'), PDFDict))
  return (page) => {
    const entry = entries.get(context.lookup(page, PDFDict).lookup(name('StructParents'), PDFNumber).asNumber())
    return entry instanceof PDFArray ? entry : undefined
  }
}
