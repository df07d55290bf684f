/** Diagrams are drawn by a browser: what is drawn anew, and how a mistake in a source is description. */
import type { MermaidPage } from '../../scripts/diagrams/mermaid-page.ts'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { drawnLabels } from '../drawn-labels.ts'
import { PROJECT } from '../engine/deck.ts'
import { actorMarks } from '../../scripts/diagrams/actor-markers.ts'
import { drawDiagram } from '../../scripts/diagrams/draw.ts'
import { openMermaid } from '../../scripts/diagrams/mermaid-page.ts'
import { readDiagram, renderDiagrams, sourceOf, staleDiagrams } from '../../scripts/diagrams/render.ts'
import { readSource } from '../../scripts/diagrams/source.ts'
import { diagramCopy, edit, NAME } from '../diagram-copy.ts'

test.describe('in a copy of the project', () => {
  let root: string
  test.beforeEach(() => {
    root = diagramCopy()
  })
  test.afterEach(() => rmSync(root, { recursive: true }))

  test('a changed source is drawn anew, alone', async () => {
    edit(root, `${NAME}.mmd`, text => text.replace('the sites`', 'the bases`'))
    expect(await renderDiagrams(root)).toEqual([NAME])
    expect(readDiagram(root, NAME).svg).toContain('the bases')
    expect(staleDiagrams(root)).toEqual([])
  })

  test('a verdict that changes in the data is drawn anew, with its stamp and its words for a screen reader', async () => {
    const before = readDiagram(root, NAME)
    const path = join(root, 'data/claims.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(?<=- id: blinked\n(?: {2}.*\n)*? {2}verdict: )not-supported/, 'contested'))
    expect(await renderDiagrams(root)).toEqual([NAME])
    const { svg, description } = readDiagram(root, NAME)
    expect(svg.match(/class="node contested"/g)).toHaveLength(1)
    expect(drawnLabels(svg)).toContain('Contested')
    expect(JSON.stringify(before.description)).not.toContain('Contested')
    expect(description.steps.at(-1)!.shows.join()).toContain('Contested')
  })

  test('where a source is broken, its old drawing stays', async () => {
    const old = readDiagram(root, NAME)
    edit(root, `${NAME}.mmd`, text => text.replace(/letter --> public.*/, 'letter --> public[More work'))
    await expect(renderDiagrams(root)).rejects.toThrow(/^snippets\/\w+\.mmd:\d+: [^\n]+$/)
    expect(readDiagram(root, NAME)).toEqual(old)
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
    ['an open bracket', 'deal --> more[More work', '"]"'],
    ['an unfinished arrow', 'deal -->|then more[More work]', '"|"'],
    ['a word that Mermaid keeps for itself', 'deal --> more[More work]:::end', 'a node'],
    ['an unknown actor', 'deal --> more[More work]:::kenedy', 'found :::kenedy'],
    ['an unknown shape', 'deal --> more[[More work]]:::kennedy', 'expected node "more" in one of the shapes'],
    ['a subgraph', 'subgraph Talks\ndeal --> more[More work]\nend', 'without a subgraph'],
  ] as const) {
    test(`such as ${problem} is named by file and line`, async () => {
      const text = sourceOf(PROJECT, NAME).replace(/deal --> verdict.*/, change)
      const line = text.split('\n').indexOf(change.split('\n')[0]!) + 1
      const error = await drawDiagram(page, NAME, readSource(`snippets/${NAME}.mmd`, text), actorMarks(PROJECT)).then(() => undefined, (thrown: Error) => thrown)
      expect(error?.message).toContain(`snippets/${NAME}.mmd:${line}: `)
      expect(error?.message).toContain(expected)
      expect(error?.message).not.toContain('\n')
    })
  }
})
