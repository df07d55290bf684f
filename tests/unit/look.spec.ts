/** What the look at a lesson calls a fault, and how it says where. */
import type { Line, Sight, Thing } from '../../scripts/look/measure.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'playwright/test'
import { tell } from '../../scripts/look/finding.ts'
import { judge } from '../../scripts/look/judge.ts'
import { missingFrom } from '../../scripts/look/glyphs.ts'

let places = 0
const thing = (name: string, text: string, left: number, top: number, right: number, bottom: number): Thing => ({ name, text, left, right, top, bottom, from: ++places, to: places })
const line = (text: string, left: number, top: number, right: number, bottom: number, more: Partial<Line> = {}): Line =>
  ({ ...thing('the text', text, left, top, right, bottom), size: 22, bold: false, contrast: 12, pictured: false, ...more })
const sight = (parts: Partial<Sight>): Sight => ({ kind: 'slide', width: 980, height: 552, lines: [], controls: [], covered: [], pictures: [], spills: [], ...parts })

test('letters that leave the slide are named with the side, and what is too wide for it as that', () => {
  expect(judge(sight({ lines: [line('No.', 900, 100, 1010, 120)] }))).toEqual(['the text "No." leaves the slide on the right'])
  expect(judge(sight({ lines: [line('No.', 100, 540, 200, 560)] }))).toEqual(['the text "No." leaves the slide at the bottom'])
  expect(judge(sight({ lines: [line('Ja, unter Vorbehalt.', -20, 100, 1010, 120)] }))).toEqual(['the text "Ja, unter Vorbehalt." is wider than the slide'])
  expect(judge(sight({ kind: 'page', height: 5000, lines: [line('Far below', 10, 4000, 90, 4020)] }))).toEqual([])
})

test('letters over letters are a fault, but not those of one sentence', () => {
  const [a, b] = [line('One', 10, 10, 90, 30), line('Two', 60, 20, 140, 40)]
  expect(judge(sight({ lines: [a, b] }))).toEqual(['the text "One" and the text "Two" lie over each other'])
  expect(judge(sight({ lines: [{ ...a, from: 1, to: 9 }, { ...b, from: 3, to: 3 }] }))).toEqual([])
  expect(judge(sight({ lines: [a, line('Two', 60, 31, 140, 51)] }))).toEqual([])
})

test('letters over a button are a fault once, with the button\'s own', () => {
  const button = { ...thing('the button', 'Contents', 0, 0, 100, 44), inline: false }
  const own = { ...line('Contents', 10, 15, 80, 30), name: 'the button', from: button.from, to: button.to }
  expect(judge(sight({ kind: 'page', controls: [button], lines: [own] }))).toEqual([])
  expect(judge(sight({ kind: 'page', controls: [button], lines: [own, line('Small print', 20, 20, 200, 36)] }))).toEqual(['the text "Small print" lies over the button "Contents"'])
})

test('a button that something lies over is a fault, with what it is', () => {
  const link = thing('the link', 'Contents', 0, 0, 100, 44)
  expect(judge(sight({ kind: 'page', covered: [{ ...link, under: 'About this map' }] }))).toEqual(['the link "Contents" cannot be tapped, because something lies over it: "About this map"'])
  expect(judge(sight({ kind: 'page', covered: [{ ...link, under: '' }] }))).toEqual(['the link "Contents" cannot be tapped, because something lies over it'])
})

test('a picture over letters, small type, faint letters and letters that are cut off are faults', () => {
  expect(judge(sight({ pictures: [thing('the picture', 'A map', 0, 0, 400, 300)], lines: [line('Title', 20, 40, 200, 80)] }))).toEqual(['the picture "A map" lies over the text "Title"'])
  expect(judge(sight({ lines: [line('Note', 0, 0, 40, 10, { size: 12 })] }))).toEqual(['the text "Note" is set in type of 12.0 px, expected 14 px or more'])
  expect(judge(sight({ lines: [line('Note', 0, 0, 40, 10, { size: 12, pictured: true })] }))).toEqual([])
  expect(judge(sight({ lines: [line('Pale', 0, 0, 40, 20, { contrast: 2.1 })] }))).toEqual(['the text "Pale" is too faint: its contrast is 2.1 to 1, expected 4.5 or more'])
  expect(judge(sight({ lines: [line('Pale', 0, 0, 40, 20, { contrast: 3.2, size: 41 })] }))).toEqual([])
  expect(judge(sight({ lines: [line('Label', 0, 0, 40, 20, { cut: { side: 'bottom', by: 4 } })] }))).toEqual(['the text "Label" is cut off at the bottom'])
})

test('one fault is told once, with every place', () => {
  const wide = 'the stamp "Ja" is wider than the slide'
  expect(tell([0, 1, 2].map(click => ({ place: { slide: 13, click, theme: 'light' as const }, fault: wide })))).toEqual([`slide 13, clicks 0 to 2: ${wide}`])
  expect(tell([1, 2, 3, 9].map(slide => ({ place: { slide, click: 0, theme: 'dark' as const }, fault: wide })))).toEqual([`slides 1 to 3 and 9, in the dark theme: ${wide}`])
  expect(tell([320, 390, 'print' as const].map(width => ({ place: { page: 'read/', width }, fault: wide })))).toEqual([`read/ 320 and 390 px wide and printed: ${wide}`])
})

test('a font says which characters it does not have', async () => {
  const { resolve } = createRequire(import.meta.url)
  const font = readFileSync(resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'))
  expect(await missingFrom(font, 'Ann’s “Yes, if.” é – Łódź 山 Я')).toEqual([...'Łź山Я'])
})
