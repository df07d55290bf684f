/** What Slidev's PowerPoint file leaves to be done: titles, notes in paragraphs, pictures with alternative texts, no other program's name. */
import JSZip from 'jszip'
import { escapeHtml } from '../lib/escape-html.ts'
import { LINE_END } from './written.ts'

/** A drawing in words: on which slide of the file it stands (from 1), where its upper left corner is, in px, and what it shows. */
export interface Described { slide: number, x: number, y: number, words: string }

/** English Metric Units, PowerPoint's own, in a CSS pixel; how far a picture may lie from where it was measured. */
const EMU = 9525
const NEAR = 2

/**
 * The file again, finished. Its texts stay where and as they are.
 *
 * @param titles of the slides, in their order
 * @throws {Error} where a slide's title is nowhere on it
 */
export async function finished(file: Uint8Array, titles: string[], described: Described[], language: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file)
  async function change(part: RegExp, edit: (xml: string, number: number) => string): Promise<void> {
    for (const { name } of zip.file(part))
      zip.file(name, edit(await zip.file(name)!.async('string'), Number(/(\d+)\.xml$/.exec(name)?.[1])))
  }
  await change(/^ppt\/slides\/slide\d+\.xml$/, (xml, number) => withTitle(withBreaks(decorated(withWords(inLanguage(xml, language), described.filter(({ slide }) => slide === number)))), titles[number - 1]!))
  // PowerPoint looks for a slide's title where its layout has one, and for the layout's where its master has one.
  await change(/^ppt\/slide(?:Layouts|Masters)\/slide(?:Layout|Master)\d+\.xml$/, xml => xml.replace('</p:spTree>', `${inLanguage(TITLE_PLACE, language)}</p:spTree>`))
  await change(/^ppt\/notesSlides\/notesSlide\d+\.xml$/, xml => inParagraphs(inLanguage(xml, language)))
  await change(/^docProps\/core\.xml$/, xml => xml.replaceAll(/<(dc:creator|cp:lastModifiedBy)>[^<]*/g, '<$1>'))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The lesson's spelling, so that PowerPoint does not underline it. */
function inLanguage(xml: string, language: string): string {
  return xml.replaceAll('lang="en-US"', `lang="${language}"`)
}

/** PowerPoint shows a line break inside a run as a blank; every paragraph is its own `<a:p>`. */
function inParagraphs(xml: string): string {
  return xml.replaceAll(/<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(?:<a:endParaRPr[^>]*\/>)?<\/a:p>/g, (_, before, text, after) =>
    text.split(/[\r\n]+/).map((paragraph: string) => `<a:p>${before}${paragraph}${after}</a:p>`).join(''))
}

/** Each picture gets the words of the drawing that was measured at its place; the others repeat what is text on the slide, and are marked as decoration. */
function withWords(xml: string, described: Described[]): string {
  return xml.replaceAll(/(<p:pic>\s*<p:nvPicPr><p:cNvPr [^>]*descr=")[^"]*(">)(\s*<\/p:cNvPr>[^]*?<a:off x="(\d+)" y="(\d+)"\/>)/g, (_, before, open, rest, x, y) => {
    const drawing = described.find(place => Math.abs(place.x - x / EMU) < NEAR && Math.abs(place.y - y / EMU) < NEAR)
    return drawing ? `${before}${escaped(drawing.words)}${open}${rest}` : `${before}${open}${DECORATION}${rest}`
  })
}

/**
 * Makes the text that is the slide's title a title: PowerPoint's outline, its checker and screen readers go by it.
 * A title in several texts, one below the other, is known by its first.
 */
function withTitle(xml: string, title: string): string {
  const wanted = letters(title)
  const shapes = xml.match(/<p:sp>[^]*?<\/p:sp>/g) ?? []
  const textOf = (shape: string) => letters([...shape.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(''))
  const own = shapes.find(shape => textOf(shape) === wanted) ?? shapes.find(shape => textOf(shape) !== '' && wanted.startsWith(textOf(shape)))
  if (!wanted || !own)
    throw new Error(`expected the title "${title}" on its slide of the PowerPoint file`)
  return xml.replace(own, () => own
    .replace(/(<p:cNvPr id="\d+" name=")[^"]*/, '$1Title')
    .replace(/<p:cNvSpPr[^>]*\/>\s*<p:nvPr>\s*<\/p:nvPr>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'))
}

/** Letters and figures of a text of XML. */
function letters(text: string): string {
  return text.replaceAll(/&(?:#\d+|\w+);/g, '').replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Where a title may stand on a slide; every slide has its own place for it, and its own type. */
const TITLE_PLACE = '<p:sp><p:nvSpPr><p:cNvPr id="900" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>'
  + '<p:spPr><a:xfrm><a:off x="457200" y="228600"/><a:ext cx="8229600" cy="762000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
  + '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>'

/** A shape without words is a line or a ground: nothing that a screen reader should stop at. */
function decorated(xml: string): string {
  return xml.replaceAll(/<p:sp>[^]*?<\/p:sp>/g, shape => shape.includes('<a:t>') ? shape : shape.replace(/(<p:cNvPr [^>]*[^/])\/?>(?:\s*<\/p:cNvPr>)?/, `$1>${DECORATION}</p:cNvPr>`))
}

/**
 * LibreOffice takes a link for one sign, and where it does not fit into its line, breaks it in the middle of a word. Here a link
 * that goes over several lines is one link for each, with a space between them that is none.
 */
function withBreaks(xml: string): string {
  return xml.replaceAll(/<a:r><a:rPr([^>]*[^/])>((?:(?!<\/a:rPr>)[^])*?)(<a:hlinkClick\b(?:[^>]*\/>|[^]*?<\/a:hlinkClick>))((?:(?!<\/a:rPr>)[^])*?)<\/a:rPr><a:t>([^<]*)<\/a:t><\/a:r>/g, (_, attributes: string, before: string, link: string, after: string, text: string) => {
    const run = (words: string, link: string) => `<a:r><a:rPr${attributes}>${before}${link}${after}</a:rPr><a:t>${words}</a:t></a:r>`
    return text.split(LINE_END).map((line, index, all) => /\s$/.test(line) && index < all.length - 1 ? run(line.trimEnd(), link) + run(' ', '') : run(line, link)).join('')
  }).replaceAll(LINE_END, '')
}

const DECORATION = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** Patterns here take a ">" for the end of a tag. */
function escaped(text: string): string {
  return escapeHtml(text).replaceAll('>', '&gt;')
}
