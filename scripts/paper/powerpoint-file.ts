/** What Slidev's PowerPoint file leaves to be done: notes in paragraphs, pictures with alternative texts, no other program's name. */
import JSZip from 'jszip'

/** A drawing in words: on which slide of the file it stands (from 1), where its upper left corner is, in px, and what it shows. */
export interface Described { slide: number, x: number, y: number, words: string }

/** English Metric Units, PowerPoint's own, in a CSS pixel; how far a picture may lie from where it was measured. */
const EMU = 9525
const NEAR = 2

/** The file again, finished. Its texts stay where and as they are. */
export async function finished(file: Uint8Array, described: Described[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file)
  async function change(part: RegExp, edit: (xml: string, number: number) => string): Promise<void> {
    for (const { name } of zip.file(part))
      zip.file(name, edit(await zip.file(name)!.async('string'), Number(/(\d+)\.xml$/.exec(name)?.[1])))
  }
  await change(/^ppt\/slides\/slide\d+\.xml$/, (xml, number) => withWords(british(xml), described.filter(({ slide }) => slide === number)))
  await change(/^ppt\/notesSlides\/notesSlide\d+\.xml$/, xml => inParagraphs(british(xml)))
  await change(/^docProps\/core\.xml$/, xml => xml.replaceAll(/<(dc:creator|cp:lastModifiedBy)>[^<]*/g, '<$1>'))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The deck's spelling, so that PowerPoint does not underline it. */
function british(xml: string): string {
  return xml.replaceAll('lang="en-US"', 'lang="en-GB"')
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

const DECORATION = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
