import { createHash } from 'node:crypto'
import { expect, test } from 'playwright/test'
import { escapeHtml } from '../../scripts/lib/escape-html.ts'
import { checkBroker } from '../../scripts/lib/room-place.ts'
import { THEME_SCRIPT } from '../../scripts/static/early-scripts.ts'
import { contentSecurityPolicy, headTags } from '../../scripts/static/page.ts'
import { demoteHeadings } from '../../scripts/static/reading.ts'
import { neighbour } from '../../setup/screen/overview-keys.ts'
import { matchingSlides } from '../../setup/screen/matching-slides.ts'

test('an arrow leads to the neighbour in a grid, and nowhere at its edge', () => {
  // Seven items, three in a row: rows at 0, 100 and 200 px.
  const tops = [0, 0, 0, 100, 100, 100, 200]
  expect(neighbour(tops, 1, 'ArrowRight')).toBe(2)
  expect(neighbour(tops, 2, 'ArrowRight')).toBe(3)
  expect(neighbour(tops, 0, 'ArrowLeft')).toBeUndefined()
  expect(neighbour(tops, 1, 'ArrowDown')).toBe(4)
  expect(neighbour(tops, 4, 'ArrowDown')).toBeUndefined()
  expect(neighbour(tops, 6, 'ArrowUp')).toBe(3)
  expect(neighbour(tops, 4, 'Home')).toBe(0)
  expect(neighbour(tops, 4, 'End')).toBe(6)
  expect(neighbour(tops, 1, 'Enter')).toBeUndefined()
  expect(neighbour(tops, -1, 'ArrowRight')).toBeUndefined()
})

test('a slide is found by its number, by words of its title, then by words anywhere on it, and nothing by nothing', () => {
  const slides = [{ no: 1, title: 'The cover', text: 'the 12 chairs' }, { no: 2, title: 'The chair was empty', text: 'Zorin’s walk' }, { no: 12, title: 'Two ifs', text: 'a chair' }]
  const found = (text: string) => matchingSlides(slides, text).map(({ no }) => no)
  expect(found('2')).toEqual([2, 1])
  expect(found('12')).toEqual([12, 1])
  expect(found('EMPTY chair')).toEqual([2])
  expect(found('chair')).toEqual([2, 1, 12])
  expect(found('zorin\'s')).toEqual([2])
  expect(found('no such words')).toEqual([])
  expect(found('  ')).toEqual([])
})

test('a policy names a script by the hash of its source, and lets pages connect to the broker of a room alone', () => {
  const hash = createHash('sha256').update(THEME_SCRIPT).digest('base64')
  expect(contentSecurityPolicy()).toMatch(new RegExp(`script-src 'self' [^;]*'sha256-${RegExp.escape(hash)}'`))
  expect(contentSecurityPolicy()).not.toContain('connect-src')
  expect(contentSecurityPolicy('wss://broker.example:8084/mqtt')).toContain('; connect-src \'self\' wss://broker.example:8084;')
  expect(contentSecurityPolicy('beside')).toContain('; connect-src \'self\' ws:;')
})

test('the address of a broker is one, and nothing that would open a policy', () => {
  for (const address of ['wss://broker.example/mqtt', 'ws://127.0.0.1:9001', 'wss://school.example:8084/a/b'])
    expect(() => checkBroker(address), address).not.toThrow()
  for (const address of ['', 'beside', 'https://broker.example/mqtt', 'wss://', 'wss://broker.example/mqtt; script-src *', 'wss://a b/', 'wss://broker.example/?x', 'broker.example'])
    expect(() => checkBroker(address), address).toThrow('--room: expected')
})

test('a page\'s head says what it is told, whatever signs are in it', () => {
  expect(escapeHtml('"a" < b & c')).toBe('&quot;a&quot; &lt; b &amp; c')
  const tags = headTags({ title: 'A "title"', description: 'One & two', image: 'x.png', canonical: 'https://school.example/', listed: true })
  expect(tags).toContain('content="A &quot;title&quot;"')
  expect(tags).toContain('<link rel="canonical" href="https://school.example/">')
  expect(tags).not.toContain('robots')
  const hidden = headTags({ title: 'a', description: 'b', image: 'c', listed: false })
  expect(hidden).not.toContain('canonical')
  expect(hidden).toContain('<meta name="robots" content="noindex">')
})

test('inside a slide on the page to read, headings stand two levels lower; beside it they stay', () => {
  expect(demoteHeadings('<h1>Lesson</h1><h2 id="a">Act</h2><article id="slide-2" class="slide"><h1>Slide</h1><h2 data-v>Ask</h2></article><h2>Timeline</h2>'))
    .toBe('<h1>Lesson</h1><h2 id="a">Act</h2><article id="slide-2" class="slide"><h3>Slide</h3><h4 data-v>Ask</h4></article><h2>Timeline</h2>')
})
