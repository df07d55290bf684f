/** The student's handout: everything to work with is in it. */
import { expect, test } from 'playwright/test'
import { lessonFolder } from '../../../data/loader/lesson-pages.ts'
import { plain } from '../../text.ts'
import { lesson, path, paths, printed, readGuide, readHandout, slides, textOf } from './papers.ts'
import { expectHeadsAndFeet, expectNoOrphans, expectTrueLectern } from './sheets.ts'

test('every slide of the plan is there with its title, its picture and its question', async () => {
  const text = textOf(await readHandout())
  for (const { number, title, ask } of slides) {
    // Once as a heading and once in the picture; the cover is the picture of the title page.
    expect(occurrences(text, plain(title)), `slide ${number}: ${title}`).toBeGreaterThanOrEqual(2)
    if (ask)
      expect(text).toContain(plain(lesson.questions.find(({ id }) => id === ask)!.question))
  }
})

test('every excerpt that a slide shows stands whole on one sheet, with its questions', async () => {
  const { pages } = await readHandout()
  for (const { number, document, excerpt, guessWriter } of slides.filter(({ document }) => document)) {
    const source = lesson.documents.find(({ id }) => id === document)!
    const shown = source.excerpts[excerpt - 1]!
    const page = pages.find(({ text }) => text.includes(plain(shown.translation ?? shown.text)) && (guessWriter || text.includes(plain(source.title))))
    expect(page, `excerpt of slide ${number}`).toBeDefined()
    for (const { question } of source.questions)
      expect(page!.text).toContain(plain(question))
  }
})

test('a lesson of 45 minutes has twelve pages at most, with its aims on the first and no contents', async () => {
  const handout = await readHandout()
  expect(handout.pages.length).toBeLessThanOrEqual(12)
  for (const aim of lesson.plan.aims)
    expect(handout.pages[0]!.text).toContain(plain(aim))
  expect(textOf(handout)).not.toContain('CONTENTS')
})

test('it has a place for a verdict on the claims that the lesson puts on trial, and on no other', async () => {
  const { text } = (await readHandout()).pages.at(-1)!
  for (const { id, claim } of lesson.claims)
    expect(text.includes(plain(id + claim)), id).toBe(path.trial!.includes(id))
})

test('where no claim is on trial, none is to be judged', async () => {
  const without = await printed('handout', { page: lessonFolder('20', paths) })
  expect(textOf(without)).not.toContain(plain('My verdicts'))
  expect(without.pages.length).toBeLessThan((await readHandout()).pages.length)
})

test('the guide has a page for the lectern with the right pages', async () => {
  expectTrueLectern(await readGuide())
})

for (const { name, read } of [{ name: 'handout', read: readHandout }, { name: 'teacher\'s guide', read: readGuide }]) {
  test(`the outline of the ${name} has every slide`, async () => {
    expect((await read()).outline.filter(({ depth }) => depth === 3)).toHaveLength(slides.length - (name === 'handout' ? 1 : 0))
  })

  test(`no heading of the ${name} stands at the foot of a page`, async () => {
    expectNoOrphans(await read())
  })

  test(`every page of the ${name} has its number, and after the first the central question`, async () => {
    expectHeadsAndFeet(await read())
  })

  test(`every link of the ${name} is tagged`, async () => {
    const { pages } = await read()
    expect(pages.map(({ untagged }) => untagged)).toEqual(pages.map(() => 0))
  })
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1
}
