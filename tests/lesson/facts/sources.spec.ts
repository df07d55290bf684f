import { expect, test } from 'playwright/test'
import { formatCitations } from '../../../data/loader/citations.ts'
import { typeset } from '../../../data/loader/typeset.ts'
import { lesson } from '../deck.ts'

let citations: ReturnType<typeof formatCitations>

test.beforeAll(() => {
  citations = formatCitations(lesson)
})

test('every document and every work has its citation', () => {
  for (const { id } of [...lesson.documents, ...lesson.works]) {
    expect(citations[id]?.note, id).toMatch(/\S/)
    expect(citations[id]?.entry, id).toMatch(/\S/)
  }
  expect(Object.keys(citations)).toHaveLength(lesson.documents.length + lesson.works.length)
})

test('notes and entries are in Chicago style', () => {
  expect(citations.weathersby1998!.note).toBe('Weathersby, “End of the Korean War.”')
  expect(citations.weathersby1998!.entry).toBe('———. “Stalin, Mao, and the End of the Korean War.” In <i>Brothers in Arms: The Rise and Fall of the Sino-Soviet Alliance, 1945–1963</i>, edited by Odd Arne Westad, 90–116. Washington: Woodrow Wilson Center Press; Stanford: Stanford University Press, 1998.')
  expect(citations.D03!.note).toBe('“Politburo to Shtykov, 24 September 1949.”')
  expect(citations.D03!.url).toBe('https://digitalarchive.wilsoncenter.org/document/112133')
})

test('the day stands before the month, in entries as everywhere else', () => {
  expect(citations.D03!.entry).toContain('24 September 1949')
  for (const { key, entry, note } of Object.values(citations))
    expect(entry + note, key).not.toMatch(/(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},/)
})

test('a telegram is dated by itself, and what printed it comes after', () => {
  expect(citations.D04!.entry).toMatch(/”? ?19 January 1950\. In .*Bulletin 5/)
})

test('Chinese and Korean names stand in their own order, Russian titles in small letters, and abbreviations as they are written', () => {
  expect(citations.goncharov1993!.entry).toContain('and Xue Litai.')
  expect(citations.chen1994!.entry).toMatch(/^Chen Jian\. /)
  expect(citations.chen1994!.note).toBe('Chen, <i>China’s Road</i>.')
  expect(citations.torkunov2000!.entry).toContain('<i>Zagadochnaia voina: koreiskii konflikt 1950–1953 godov</i>')
  expect(citations.kimstueck2008!.entry).toContain('NKIDP e-Dossier 1')
})

test('no entry is without a date or a title that somebody could look up, and no link leads to a copy', () => {
  for (const { key, entry, url = '', unverified = '' } of Object.values(citations)) {
    expect(entry + unverified, key).not.toMatch(/not (?:recorded|confirmed)|wikipedia/i)
    expect(url, key).not.toMatch(/dvincitest|drivingcreative|yellowlegs|docslib|wikipedia/)
  }
})

test('what nobody has confirmed stays marked', () => {
  expect(citations.D05!.unverified).toBe('archive reference not seen by us')
  expect(citations.altinsight!.unverified).toBe('named by the essay; the page itself was not found')
  expect(citations.D03!.unverified).toBeUndefined()
})

test('quotation marks and apostrophes are the printer\'s, however deep they stand', () => {
  expect(typeset({ claims: [{ id: 'C01', text: 'Kim\'s "two weeks" and the Volunteers\' plan, 1949\'s end', count: 3 }] }))
    .toEqual({ claims: [{ id: 'C01', text: 'Kim’s “two weeks” and the Volunteers’ plan, 1949’s end', count: 3 }] })
})
