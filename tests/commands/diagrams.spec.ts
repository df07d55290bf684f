/** Diagrams are drawn by a browser: what is drawn anew, and how a mistake in a source is told. */
import type { MermaidPage } from '../../scripts/diagrams/mermaid-page.ts'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'playwright/test'
import { actorMarks } from '../../scripts/diagrams/actor-markers.ts'
import { drawDiagram } from '../../scripts/diagrams/draw.ts'
import { openMermaid } from '../../scripts/diagrams/mermaid-page.ts'
import { readDiagram, renderDiagrams, sourceOf, staleDiagrams } from '../../scripts/diagrams/render.ts'
import { readSource } from '../../scripts/diagrams/source.ts'

const PROJECT = dirname(dirname(import.meta.dirname))

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

/** The words of every node, as they are drawn. */
function drawnLabels(svg: string): string[] {
  return [...svg.matchAll(/<g class="node.*?<text[^>]*>(.*?)<\/text>/g)]
    .map(([, words]) => words!.replaceAll('</tspan>', ' ').replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim())
}

test.describe('in a copy of the project', () => {
  let root: string
  test.beforeEach(() => {
    root = scratch()
  })
  test.afterEach(() => rmSync(root, { recursive: true }))

  test('a changed source is drawn anew, alone', async () => {
    edit(root, 'refusal.mmd', text => text.replace('by force`', 'by arms`'))
    expect(await renderDiagrams(root)).toEqual(['refusal'])
    expect(readDiagram(root, 'refusal').svg).toContain('by arms')
    expect(staleDiagrams(root)).toEqual([])
  })

  test('a verdict that changes in the data is drawn anew, with its stamp and its words for a screen reader', async () => {
    const before = readDiagram(root, 'argument')
    const path = join(root, 'data/claims.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(?<=- id: C29\n(?: {2}.*\n)*? {2}verdict: )not-supported/, 'contested'))
    expect(await renderDiagrams(root)).toEqual(['argument'])
    const { svg, told } = readDiagram(root, 'argument')
    expect(svg.match(/class="node contested"/g)).toHaveLength(1)
    expect(drawnLabels(svg)).toContain('Contested')
    expect(JSON.stringify(before.told)).not.toContain('Contested')
    expect(told.steps[2]!.shows.join()).toContain('Contested')
  })

  test('where a source is broken, its old drawing stays', async () => {
    const old = readDiagram(root, 'refusal')
    edit(root, 'refusal.mmd', text => text.replace(/again --> partisans.*/, 'again --> partisans[More work'))
    await expect(renderDiagrams(root)).rejects.toThrow(/^snippets\/refusal\.mmd:\d+: [^\n]+$/)
    expect(readDiagram(root, 'refusal')).toEqual(old)
  })
})

test.describe('a mistake', () => {
  // One after the other, in one page with Mermaid.
  test.describe.configure({ mode: 'default' })
  let page: MermaidPage
  test.beforeAll(async () => {
    page = await openMermaid()
  })
  test.afterAll(() => page.close())

  for (const [problem, change, expected] of [
    ['an open bracket', 'again --> partisans[More work', '"]"'],
    ['an unfinished arrow', 'again -->|then partisans[More work]', '"|"'],
    ['a word that Mermaid keeps for itself', 'again --> partisans[More work]:::end', 'a node'],
    ['an unknown actor', 'again --> partisans[More work]:::kimm', 'found :::kimm'],
    ['an unknown shape', 'again --> partisans[[More work]]:::kim', 'expected node "partisans" in one of the shapes'],
    ['a subgraph', 'subgraph Moscow\nagain --> partisans[More work]\nend', 'without a subgraph'],
  ] as const) {
    test(`such as ${problem} is named by file and line`, async () => {
      const text = sourceOf(PROJECT, 'refusal').replace(/again --> partisans.*/, change)
      const line = text.split('\n').indexOf(change.split('\n')[0]!) + 1
      const error = await drawDiagram(page, 'refusal', readSource('snippets/refusal.mmd', text), actorMarks(PROJECT)).then(() => undefined, (thrown: Error) => thrown)
      expect(error?.message).toContain(`snippets/refusal.mmd:${line}: `)
      expect(error?.message).toContain(expected)
      expect(error?.message).not.toContain('\n')
    })
  }
})
