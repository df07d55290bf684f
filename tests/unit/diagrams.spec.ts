import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'playwright/test'
import { NoBrowserError } from '../../scripts/lib/find-browser.ts'
import { diagramHtml, diagramOf } from '../../scripts/diagrams/markup.ts'
import { diagramNames, readDiagram, renderDiagrams, staleDiagrams, writtenSource } from '../../scripts/diagrams/render.ts'
import { mermaidText, readSource } from '../../scripts/diagrams/source.ts'
import { assignSteps } from '../../scripts/diagrams/steps.ts'

const PROJECT = dirname(dirname(import.meta.dirname))
const SPACE = { width: 868, height: 330 }

/** A copy of the sources and drawings that a test may break. */
function scratch(): string {
  const root = mkdtempSync(join(tmpdir(), 'diagrams-'))
  cpSync(join(PROJECT, 'snippets'), join(root, 'snippets'), { recursive: true })
  for (const name of ['actors', 'acts', 'claims', 'events'])
    cpSync(join(PROJECT, `data/${name}.yaml`), join(root, `data/${name}.yaml`))
  return root
}

function edit(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, 'snippets', file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

async function withoutBrowser<Result>(run: () => Promise<Result>): Promise<Result> {
  const before = process.env.CHROMIUM_PATH
  process.env.CHROMIUM_PATH = '/nowhere/chromium'
  try {
    return await run()
  }
  finally {
    if (before === undefined)
      delete process.env.CHROMIUM_PATH
    else
      process.env.CHROMIUM_PATH = before
  }
}

/** The words of every node, as they are drawn. */
function drawnLabels(svg: string): string[] {
  return [...svg.matchAll(/<g class="node.*?<text[^>]*>(.*?)<\/text>/g)]
    .map(([, words]) => words!.replaceAll('</tspan>', ' ').replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim())
}

test('a thing belongs to the first step that mentions it', () => {
  const steps = assignSteps([
    { nodes: ['a'], edges: [] },
    { nodes: ['a', 'b'], edges: ['a-b'] },
    { nodes: ['a', 'b', 'c'], edges: ['a-b', 'b-c'] },
  ])
  expect(Object.fromEntries(steps)).toEqual({ 'a': 0, 'b': 1, 'a-b': 1, 'c': 2, 'b-c': 2 })
})

test('a source keeps its line numbers when comments are taken out', () => {
  const source = readSource('x.mmd', '---\ntitle: A title\n---\nflowchart LR\n%% a remark\n\na\n%% step: Then.\na --> b\n')
  expect(source.body.map(({ line }) => line)).toEqual([4, 7, 9])
  expect(source.steps).toEqual([{ line: 8, say: 'Then.', sources: [] }])
  expect(mermaidText(source, 8)).not.toContain('-->')
})

for (const [problem, text, message] of [
  ['no title', 'flowchart LR\n%% step: A.\na', /^x\.mmd:1: expected the file to begin/],
  ['broken frontmatter', '---\ntitle: [\n---\nflowchart LR\n%% step: A.\na', /^x\.mmd:\d: expected YAML/],
  ['no step', '---\ntitle: T\n---\nflowchart LR\na', /^x\.mmd:5: expected a line "%% step: /],
  ['a step without a sentence', '---\ntitle: T\n---\nflowchart LR\n%% step:\na', /^x\.mmd:5: expected a sentence/],
] as const) {
  test(`a source with ${problem} is named by file and line`, () => {
    expect(() => readSource('x.mmd', text)).toThrow(message)
  })
}

test('every drawing in snippets/ is up to date', () => {
  expect(diagramNames(PROJECT).length).toBeGreaterThan(0)
  expect(staleDiagrams(PROJECT), 'run "node scripts/diagrams.ts"').toEqual([])
})

test('a drawing that has lost its source goes; a picture of somebody\'s own stays, whatever it is called', async () => {
  const root = scratch()
  rmSync(join(root, 'snippets/refusal.mmd'))
  const own = { 'mine.svg': '<svg/>', 'copied.svg': readFileSync(join(root, 'snippets/refusal.svg'), 'utf8') }
  for (const [name, text] of Object.entries(own))
    writeFileSync(join(root, 'snippets', name), text)
  await withoutBrowser(() => renderDiagrams(root))
  expect(existsSync(join(root, 'snippets/refusal.svg'))).toBe(false)
  for (const [name, text] of Object.entries(own))
    expect(readFileSync(join(root, 'snippets', name), 'utf8'), name).toBe(text)
  rmSync(root, { recursive: true })
})

test('a checkout with Windows\'s line endings draws nothing anew', () => {
  const root = scratch()
  for (const name of readdirSync(join(root, 'snippets')))
    edit(root, name, text => text.replaceAll('\n', '\r\n'))
  expect(staleDiagrams(root)).toEqual([])
  for (const name of diagramNames(root))
    expect(readDiagram(root, name)).toEqual(readDiagram(PROJECT, name))
  rmSync(root, { recursive: true })
})

for (const name of diagramNames(PROJECT)) {
  test(`${name}: the words say every node that the drawing shows, and each step something`, () => {
    const { svg, told } = readDiagram(PROJECT, name)
    const words = [told.before, ...told.steps.map(step => step.shows)].flat().join('\n').replaceAll(':', '')
    const labels = drawnLabels(svg)
    expect(labels.length).toBeGreaterThan(5)
    for (const label of labels)
      expect(words).toContain(label.replaceAll(':', ''))
    for (const step of told.steps)
      expect(step.shows).not.toEqual([])
  })

  test(`${name}: on a slide no word is under 15 px, and nothing brings its own look`, () => {
    const { svg } = readDiagram(PROJECT, name)
    const [, , width, height] = /viewBox="([^"]+)"/.exec(svg)![1]!.split(' ').map(Number) as [number, number, number, number]
    const scale = Math.min(SPACE.width / width, SPACE.height / height)
    const sizes = [...svg.matchAll(/font-size:(\d+)px/g)].map(([, size]) => Number(size) * scale)
    expect(Math.min(...sizes)).toBeGreaterThan(15)
    expect(svg).not.toMatch(/<style|<script|<foreignObject|<filter|#[0-9a-f]{3,6}\b/i)
  })
}

test('a fence becomes the component, with the drawing in it and nothing of Mermaid', async () => {
  const name = diagramOf(PROJECT, `${writtenSource(PROJECT, 'refusal').trim()}\n`)
  expect(name).toBe('refusal')
  const html = await diagramHtml(PROJECT, 'refusal')
  expect(html).toMatch(/^<DecisionDiagram name="refusal" title="[^"]+" :before="[^"]+" :steps="[^"]+"><svg v-pre [^\n]+<\/svg><\/DecisionDiagram>$/)
})

test.describe('in a copy of the project', () => {
  let root: string
  test.beforeEach(() => {
    root = scratch()
  })
  test.afterEach(() => rmSync(root, { recursive: true }))

  test('without a browser, what is up to date is enough and lost drawings go', async () => {
    rmSync(join(root, 'snippets/refusal.mmd'))
    expect(await withoutBrowser(() => renderDiagrams(root))).toEqual([])
    expect(() => readDiagram(root, 'refusal')).toThrow('snippets/refusal.svg')
  })

  test('without a browser, a changed source is refused in one sentence', async () => {
    edit(root, 'refusal.mmd', text => text.replace('by force`', 'by arms`'))
    expect(staleDiagrams(root)).toEqual(['refusal'])
    await expect(withoutBrowser(() => renderDiagrams(root))).rejects.toThrow(NoBrowserError)
  })
})
