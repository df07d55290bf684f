/** A quotation is whole: where it was read, where its sentence begins and ends, and one date under one archive reference. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { checkDocuments } from '../../data/loader/check-documents.ts'
import { ContentErrorList } from '../../data/loader/content-error.ts'
import { Figure, PrimarySource } from '../../data/loader/schema.ts'
import { YamlFile } from '../../data/loader/yaml-file.ts'

/** What the loader says of a file that holds one document with these excerpts, written as YAML. */
function mistakeIn(excerpts: string, archive = 'reference: Box 1'): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'))
  try {
    writeFileSync(join(folder, 'documents.yaml'), [
      '- id: letter',
      '  title: Telegram',
      '  short: Bob to Cat',
      '  date: 1952-07-18',
      '  from: Bob',
      '  to: Cat',
      `  archive: { ${archive} }`,
      '  questions: [{ question: Who?, answer: Bob., sheet: true }, { question: When?, answer: In 1952. }]',
      '  excerpts:',
      ...excerpts.split('\n').map(line => `    ${line}`),
    ].join('\n'))
    const mistakes = new ContentErrorList()
    const file = YamlFile.open(folder, 'documents.yaml', mistakes)
    checkDocuments(file, file.readList(PrimarySource), 'en-GB')
    mistakes.end()
    return undefined
  }
  catch (error) {
    return (error as Error).message
  }
  finally {
    rmSync(folder, { recursive: true })
  }
}

const SEEN = 'seen: https://example.org/1'
const excerpt = (text: string, more = '') => `- text: ${JSON.stringify(text)}\n  ${SEEN}${more}`

test('whole sentences, and cut ones that say so, are let through', () => {
  for (const text of [
    'Ann agreed.', 'Did Ann agree?', '“Ann agreed.”', '… that Ann agreed.', 'Ann agreed, because …', '[…] Ann agreed. […]', '12 divisions came.', 'Анна согласна.',
    'Ann agreed [soglasen].', '"Ann agreed," he said.', '... that Ann agreed...',
  ])
    expect(mistakeIn(excerpt(text)), text).toBeUndefined()
})

test('an excerpt that begins or ends in the middle of a sentence is refused', () => {
  expect(mistakeIn(excerpt('the war should not be speeded up.'))).toBe('documents.yaml:10: entry "letter", field "excerpts.text": expected a whole sentence, or "…" before words that begin in the middle of one, found "the war should not be speeded …"')
  expect(mistakeIn(excerpt('I also think, as do you, that the war'))).toContain('field "excerpts.text": expected a whole sentence, or "…" after words that end in the middle of one, found "…')
  expect(mistakeIn(excerpt('Дело надо.', '\n  language: ru\n  translation: it must be.'))).toContain('field "excerpts.translation": expected a whole sentence, or "…" before')
  expect(mistakeIn(excerpt('Ann agreed.', '\n  adapted: Ann said'))).toContain('field "excerpts.adapted": expected a whole sentence, or "…" after')
})

test('an excerpt without the address where its words were read is refused', () => {
  expect(mistakeIn('- text: Ann agreed.')).toBe('documents.yaml:10: entry "letter", field "excerpts.seen": expected the web address where these words were read')
})

test('two dates under one archive reference are refused, and an enclosure is no second date', () => {
  const enclosed = (day: string) => excerpt('Ann agreed.', `\n  enclosed: ${day}`)
  expect(mistakeIn(`${enclosed('1952-07-15')}\n${enclosed('1952-07-15')}\n${excerpt('Cat agreed.')}`)).toBeUndefined()
  expect(mistakeIn(`${enclosed('1952-07-15')}\n${enclosed('1952-07-17')}`)).toContain('field "excerpts.enclosed": expected one date under one archive reference, found 15 July 1952 and 17 July 1952')
  expect(mistakeIn(enclosed('1952-07-19'))).toContain('field "excerpts.enclosed": expected a day up to 18 July 1952, when the document was written, found 19 July 1952')
  expect(mistakeIn(excerpt('Completely correct.', '\n  speaker: Bob to Cat, 17 July 1952'))).toContain('field "excerpts.speaker": expected no date here, found "17 July 1952"')
})

test('a doubt without its kind is refused', () => {
  expect(mistakeIn(excerpt('Ann agreed.'), 'reference: Box 1, unverified: not-seen')).toBeUndefined()
  expect(mistakeIn(excerpt('Ann agreed.'), 'reference: Box 1, unverified: true')).toContain('field "archive.unverified": expected the kind of doubt: no-source, archive-closed, not-seen')
  const figure = { id: 'men', value: 7, display: 'about 7', sources: ['letter'] }
  expect(Figure.safeParse({ ...figure, unverified: 'archive-closed' }).success).toBe(true)
  expect(Figure.safeParse({ ...figure, unverified: true }).success).toBe(false)
})
