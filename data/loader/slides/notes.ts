/** The speaker's notes: the comment at a slide's end. */
import type { Sheet } from './sheet.ts'
import type { Names } from '../names.ts'
import type { About } from '../schema.ts'
import { checkCitations } from './citations.ts'
import { notPlain } from '../plain.ts'
import { noteParts, spokenWords } from '../note-parts.ts'

/** The notes as they are written; in the dev server and the build setup/preparser.ts has been over Slidev's own. */
export function notesOf({ body }: Sheet): string {
  return /<!--((?:(?!-->)[^])*)-->\s*$/.exec(body)?.[1]?.trim() ?? ''
}

/** A teacher who glances at the notes finds one thing to say at a click, one question, and one warning. */
function checkParts(notes: string, tell: (problem: string) => void): void {
  const parts = noteParts(notes)
  const unlabelled = parts.find(({ label }) => label === undefined)
  if (unlabelled)
    tell(`expected each paragraph to begin with "Say:", "Ask:", "Watch for:" or "Guide:", behind "[click]" where it belongs to one, found "${unlabelled.text.slice(0, 40)}"`)
  for (const label of ['Ask', 'Watch for']) {
    const count = parts.filter(part => part.label === label).length
    if (count > 1)
      tell(`expected one "${label}:" at most, found ${count}`)
  }
}

/** Notes must be there, last on their slide, of a length that can be spoken, and in plain words with citations. False where they do not end as they should. */
export function checkNotes(sheet: Sheet, names: Names, { least, most }: About['noteWords']): boolean {
  const { body, add } = sheet
  const lineAt = (index: number) => body.slice(0, index).split('\n').length
  const last = body.lastIndexOf('<!--')
  const ends = [...body.matchAll(/-->/g)].map(({ index }) => index)
  if (last < 0) {
    // Where something looks like their beginning, or is their end, the mistake is there.
    const near = body.search(/^<!|-->/m)
    add(lineAt(near < 0 ? body.trimEnd().length : near), 'speaker notes: expected them at the slide\'s end, between a line "<!--" and a line "-->", found no "<!--"')
    return true
  }
  // Slidev reads on in notes that never end, over the next slide's line of dashes and up to the end of its notes.
  const next = /<!--(?:(?!-->)[^])*?\n(---)\n(?:(?!-->)[^])*<!--/.exec(body)
  if (next) {
    const dashes = next.index + next[0].indexOf('\n---\n')
    add(lineAt(dashes), 'speaker notes: expected "-->" at their end, above the next slide\'s line "---"')
    return true
  }
  const end = ends.find(index => index > last)
  if (end === undefined) {
    add(lineAt(last), 'speaker notes: expected "-->" at their end')
    return false
  }
  const rest = body.slice(end + 3)
  if (rest.trim() !== '') {
    const stray = ends.find(index => index > end)
    const first = rest.trim().split('\n')[0]!.slice(0, 60)
    if (stray !== undefined)
      add(lineAt(end), 'speaker notes: expected no "-->" inside them, because they end there and the rest would stand on the slide')
    else
      add(lineAt(end + 3 + rest.search(/\S/)), `speaker notes: expected nothing below them, found "${first}"${/^\w+: /.test(first) ? '; is a line "---" missing above it?' : ''}`)
    return false
  }
  const notes = notesOf(sheet)
  const words = spokenWords(notes)
  if (words < least || words > most)
    add(lineAt(last), `speaker notes: expected ${least} to ${most} words to be spoken, found ${words}; what is longer belongs behind "Guide:"`)
  checkParts(notes, problem => add(lineAt(last), `speaker notes: ${problem}`))
  // Line by line, because a mistake is told with its line; a citation may run over a line's end.
  const text = body.slice(last + 4, end)
  const at = (index: number) => lineAt(last + 4 + index)
  checkCitations(text, names, (index, problem) => add(at(index), `speaker notes: ${problem}`))
  let start = 0
  for (const line of text.split('\n')) {
    const problem = notPlain(line, ['a citation', ...line.includes('(term:') ? ['a link or a term'] : []])
    if (problem)
      add(at(start), `speaker notes: ${problem}`)
    start += line.length + 1
  }
  return true
}
