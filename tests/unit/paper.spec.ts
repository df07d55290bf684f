import type { PaperSlide } from '../../components/paper/chapters.ts'
import { expect, test } from 'playwright/test'
import { chaptersOf, isRoomy, sheetsOf } from '../../components/paper/chapters.ts'
import { contentsOf } from '../../components/paper/contents.ts'
import { notePieces } from '../../components/paper/note-pieces.ts'
import { paperOptions, PARTS } from '../../components/paper/options.ts'
import { clock, minutes, runningTimes } from '../../data/loader/minutes.ts'
import { noteText } from '../../scripts/paper/note-text.ts'
import { parseParts } from '../../scripts/paper/parts.ts'
import { parseRange } from '../../scripts/paper/range.ts'

const slide = (number: number, fields: Partial<PaperSlide> = {}): PaperSlide =>
  ({ number, inDeck: number, name: `slide-${number}`, title: `Title ${number}`, summary: 'A summary.', excerpt: 1, file: 'pages/one.md', ...fields })

/** A chapter of these slides. */
const chapter = (...slides: PaperSlide[]) => ({ part: 'A chapter', slides })

/** Numbers of the slides, sheet by sheet. */
const shared = (...chapters: PaperSlide[][]) => sheetsOf(chapters.map(slides => chapter(...slides))).map(({ placed }) => placed.map(({ slide }) => slide.number))

test('three plain slides fill a sheet, a document two thirds of one', () => {
  expect(shared([slide(1), slide(2), slide(3)])).toEqual([[1, 2, 3]])
  expect(shared([slide(1, { act: 'first' }), slide(2, { document: 'letter' }), slide(3)])).toEqual([[1], [2, 3]])
  expect(shared([slide(1, { document: 'letter' }), slide(2)])).toEqual([[1, 2]])
  expect(shared([slide(1, { document: 'letter', adapted: true }), slide(2)])).toEqual([[1], [2]])
  expect(shared([slide(1, { document: 'letter' }), slide(2, { document: 'letter' })])).toEqual([[1], [2]])
  expect(shared()).toEqual([])
})

test('chapters share sheets, and a heading takes room as well', () => {
  expect(shared([slide(1)], [slide(2)])).toEqual([[1, 2]])
  expect(shared([slide(1)], [slide(2, { document: 'letter' })])).toEqual([[1], [2]])
  expect(sheetsOf([chapter(slide(1)), chapter(slide(2), slide(3))]).flatMap(({ placed }) => placed).filter(({ opens }) => opens).map(({ slide }) => slide.number)).toEqual([1, 2])
  const many = Array.from({ length: 80 }, (_, index) => slide(index + 1))
  expect(shared(many).flat()).toEqual(many.map(({ number }) => number))
})

test('no sheet is left with one slide where two and two would do', () => {
  expect(shared([slide(1), slide(2), slide(3), slide(4)])).toEqual([[1, 2], [3, 4]])
  expect(sheetsOf([chapter(slide(1), slide(2), slide(3), slide(4))]).every(isRoomy)).toBe(true)
  expect(sheetsOf([chapter(slide(1), slide(2), slide(3))]).some(isRoomy)).toBe(false)
})

test('chapters follow the plan, hold the slides of their files, and are left out beside a range', () => {
  const part = (id: string, ...files: string[]) => ({ id, title: id, files, teacher: 'Speaks.', students: 'Listen.' })
  const plan = { parts: [part('opening', 'slides.md'), part('first', 'pages/one.md'), part('second', 'pages/two.md')] }
  const slides = [slide(1, { file: 'slides.md' }), slide(2), slide(3, { file: 'pages/two.md' }), slide(4, { file: 'pages/sources.md' })]
  const numbers = (range?: number[]) => chaptersOf(plan, slides, range).map(({ part, slides }) => [part.id, ...slides.map(({ number }) => number)])
  expect(numbers()).toEqual([['opening', 1], ['first', 2], ['second', 3]])
  expect(numbers([3, 4])).toEqual([['second', 3]])
  expect(contentsOf([{ id: 'plan', title: 'Plan' }], chaptersOf(plan, slides, [3]), []).map(({ id, level }) => [id, level]))
    .toEqual([['plan', 2], ['second', 2], ['slide-slide-3', 3]])
})

test('times run on from slide to slide', () => {
  expect(runningTimes([1, 0, 1.5])).toEqual([{ from: 0, to: 1 }, { from: 1, to: 1 }, { from: 1, to: 2.5 }])
  expect([0, 0.5, 12.25, 45].map(clock)).toEqual(['0:00', '0:30', '12:15', '45:00'])
  expect([0.5, 1, 1.5, 2, 1.25].map(minutes)).toEqual(['½ minute', '1 minute', '1½ minutes', '2 minutes', '1.25 minutes'])
})

test('notes become plain text with their sources in short', () => {
  const citations = { letter: { note: '“Ann to Bob.”' }, book: { note: 'Carr &#38; Lee, <i>The Hill</i>.' } }
  expect(noteText({ notes: 'Say: Ann\'s plan. [@letter; @book]\n\n[click] Ask: "why"?' }, 1.5, citations))
    .toBe('1½ minutes\n\nSay: Ann’s plan. (“Ann to Bob”; Carr & Lee, The Hill)\n\n[Click] Ask: “why”?')
})

test('notes are cut where their citations stand', () => {
  expect(notePieces('Ann asks. [@letter; @book] Bob waits.')).toEqual(['Ann asks. ', { keys: ['letter', 'book'] }, ' Bob waits.'])
  expect(notePieces('Next. [@letter]')).toEqual(['Next. ', { keys: ['letter'] }])
})

test('a page of paper reads its options from the address', () => {
  expect(paperOptions('#/handout?range=5,6&paper=letter')).toEqual({ range: [5, 6], paper: 'letter', with: [] })
  expect(paperOptions('#/handout')).toEqual({ range: undefined, paper: undefined, with: [] })
  expect(paperOptions('#/handout?range=x&paper=a5')).toEqual({ range: [], paper: undefined, with: [] })
})

test('parts of a paper are named in any order, and one that there is not is told', () => {
  expect(paperOptions('#/handout?with=terms,timeline,poster').with).toEqual(['timeline', 'terms'])
  expect(paperOptions('#/handout?with=all').with).toEqual([...PARTS])
  expect(parseParts(['terms,timeline', 'debates'])).toEqual(['timeline', 'terms', 'debates'])
  expect(parseParts(['all'])).toEqual([...PARTS])
  expect(parseParts([])).toEqual([])
  expect(() => parseParts(['timeline,poster'])).toThrow('--with: expected timeline, maps, terms, claims, debates, questions, bibliography, all, found "poster".')
})

test('a range names slides in order, and says what is wrong with it', () => {
  expect(parseRange('5-7,2', 37)).toEqual([2, 5, 6, 7])
  expect(parseRange('37', 37)).toEqual([37])
  expect(() => parseRange('36-38', 37)).toThrow('--range: expected slides from 1 to 37, found 38.')
  expect(() => parseRange('0', 37)).toThrow('found 0')
  expect(() => parseRange('9-5', 37)).toThrow('--range: expected the smaller number first, found "9-5".')
  expect(() => parseRange('', 37)).toThrow('--range: expected numbers of slides such as "5-9" or "1,4-6", found "".')
})
