import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'playwright/test'
import { PROJECT } from '../engine/deck.ts'
import { NoBrowserError } from '../../scripts/lib/fault.ts'
import { diagramHtml, diagramOf } from '../../scripts/diagrams/markup.ts'
import { diagramNames, readDiagram, renderDiagrams, staleDiagrams, writtenSource } from '../../scripts/diagrams/render.ts'
import { mermaidText, readSource } from '../../scripts/diagrams/source.ts'
import { assignSteps } from '../../scripts/diagrams/steps.ts'
import { diagramCopy, edit, NAME } from '../diagram-copy.ts'

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

test('a drawing that has lost its source goes; a picture of somebody\'s own stays, whatever it is called', async () => {
  const root = diagramCopy()
  rmSync(join(root, `snippets/${NAME}.mmd`))
  const own = { 'mine.svg': '<svg/>', 'copied.svg': readFileSync(join(root, `snippets/${NAME}.svg`), 'utf8') }
  for (const [name, text] of Object.entries(own))
    writeFileSync(join(root, 'snippets', name), text)
  await withoutBrowser(() => renderDiagrams(root))
  expect(existsSync(join(root, `snippets/${NAME}.svg`))).toBe(false)
  for (const [name, text] of Object.entries(own))
    expect(readFileSync(join(root, 'snippets', name), 'utf8'), name).toBe(text)
  rmSync(root, { recursive: true })
})

test('a checkout with Windows\'s line endings draws nothing anew', () => {
  const root = diagramCopy()
  for (const name of readdirSync(join(root, 'snippets')))
    edit(root, name, text => text.replaceAll(/\r?\n/g, '\r\n'))
  expect(staleDiagrams(root)).toEqual([])
  for (const name of diagramNames(root))
    expect(readDiagram(root, name)).toEqual(readDiagram(PROJECT, name))
  rmSync(root, { recursive: true })
})

test('a fence becomes the component, with the drawing in it and nothing of Mermaid', () => {
  const name = diagramOf(PROJECT, `${writtenSource(PROJECT, NAME).trim()}\n`)
  expect(name).toBe(NAME)
  const html = diagramHtml(PROJECT, NAME)
  expect(html).toMatch(new RegExp(`^<DecisionDiagram name="${NAME}" title="[^"]+" :before="[^"]+" :steps="[^"]+"><svg v-pre [^\\n]+</svg></DecisionDiagram>$`))
})

test.describe('in a copy of the project', () => {
  let root: string
  test.beforeEach(() => {
    root = diagramCopy()
  })
  test.afterEach(() => rmSync(root, { recursive: true }))

  test('without a browser, what is up to date is enough and lost drawings go', async () => {
    rmSync(join(root, `snippets/${NAME}.mmd`))
    expect(await withoutBrowser(() => renderDiagrams(root))).toEqual([])
    expect(() => readDiagram(root, NAME)).toThrow(`snippets/${NAME}.svg`)
  })

  test('without a browser, a changed source is refused in one sentence', async () => {
    edit(root, `${NAME}.mmd`, text => text.replace('the sites`', 'the bases`'))
    expect(staleDiagrams(root)).toEqual([NAME])
    await expect(withoutBrowser(() => renderDiagrams(root))).rejects.toThrow(NoBrowserError)
  })
})
