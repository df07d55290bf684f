/** Drawings on slides: what may be written, and the one sentence for everything else. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { checkPictures } from '../../data/loader/slides/pictures.ts'
import { findPictures, pictureTag } from '../../data/loader/markup/pictures.ts'

/** What is said of a slide's text, in a project with one small picture and one large one. */
function said(content: string): string {
  const root = test.info().outputPath('project')
  mkdirSync(join(root, 'public'), { recursive: true })
  writeFileSync(join(root, 'public/ann.svg'), '<svg viewBox="0 0 1 1"/>')
  writeFileSync(join(root, 'public/large.svg'), Buffer.alloc(4_900_000))
  const found: string[] = []
  checkPictures(root, content, (index, problem) => found.push(`pages/x.md:${content.slice(0, index).split('\n').length}: ${problem}`))
  rmSync(root, { recursive: true })
  return found.join('\n')
}

test('Markdown, HTML and the component write the same picture', () => {
  const tags = ['![Ann at a desk](/ann.svg "A studio, 1901")', '<img src="/ann.svg" alt="Ann at a desk">', '<SourcePicture src="ann.svg" alt="Ann at a desk" credit="A studio, 1901" />']
  expect(findPictures(tags.join('\n\n')).map(({ src, alt, credit, alone }) => ({ src, alt, credit, alone }))).toEqual([
    { src: '/ann.svg', alt: 'Ann at a desk', credit: 'A studio, 1901', alone: true },
    { src: '/ann.svg', alt: 'Ann at a desk', credit: undefined, alone: true },
    { src: 'ann.svg', alt: 'Ann at a desk', credit: 'A studio, 1901', alone: true },
  ])
  expect(tags.map(tag => pictureTag(findPictures(tag)[0]!))).toEqual([
    '<SourcePicture src="/ann.svg" alt="Ann at a desk" credit="A studio, 1901" />',
    '<SourcePicture src="/ann.svg" alt="Ann at a desk" />',
    undefined,
  ])
  expect(said(tags.join('\n\n'))).toBe('')
})

for (const { kind, written, says } of [
  { kind: 'from the web', written: '![A map](https://example.org/map.png)', says: 'pages/x.md:3: picture "https://example.org/map.png": expected a file in public/, because the lesson asks no other host for anything' },
  { kind: 'from the web, as HTML', written: '<img src="//example.org/map.png" alt="A map">', says: 'pages/x.md:3: picture "//example.org/map.png": expected a file in public/' },
  { kind: 'that is not there', written: '![A map](nowhere.svg)', says: 'pages/x.md:3: picture "nowhere.svg": expected a file at public/nowhere.svg' },
  { kind: 'without words', written: '![](ann.svg)', says: 'picture "ann.svg": expected words for those who cannot see it' },
  { kind: 'of another type', written: '![A scan](ann.tiff)', says: 'expected a drawing of type svg' },
  { kind: 'that is a photograph without its rights', written: '![Ann at a desk](ann.jpg "A studio, 1901")', says: 'picture "ann.jpg": expected a drawing (svg); a photograph or a scan stands in data/pictures.yaml with its author, date, licence and address' },
  { kind: 'that is too large', written: '![A scan](large.svg)', says: 'picture "large.svg": expected 1000 KB at most, found 4900 KB' },
  { kind: 'within a sentence', written: 'See ![A scan](ann.svg) here.', says: 'expected a picture on a line of its own' },
  { kind: 'that is a film from the web', written: '<video src="https://example.org/film.mp4"></video>', says: 'pages/x.md:3: "https://example.org/film.mp4": expected nothing from another host' },
]) {
  test(`a picture ${kind} is refused in one sentence`, () => {
    expect(said(`# Title\n\n${written}`)).toContain(says)
  })
}
