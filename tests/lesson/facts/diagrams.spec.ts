/** The lesson's diagrams: drawn from what their sources say, told in words, and large enough. */
import { expect, test } from 'playwright/test'
import { diagramNames, readDiagram, staleDiagrams } from '../../../scripts/diagrams/render.ts'
import { drawnLabels } from '../../drawn-labels.ts'

const PROJECT = '.'
const SPACE = { width: 868, height: 330 }

test('every drawing in snippets/ is up to date', () => {
  expect(diagramNames(PROJECT).length).toBeGreaterThan(0)
  expect(staleDiagrams(PROJECT), 'run "node scripts/diagrams.ts"').toEqual([])
})

for (const name of diagramNames(PROJECT)) {
  test(`${name}: the words say every node that the drawing shows, and each step something`, () => {
    const { svg, description } = readDiagram(PROJECT, name)
    const words = [description.before, ...description.steps.map(step => step.shows)].flat().join('\n').replaceAll(':', '')
    const labels = drawnLabels(svg)
    expect(labels.length).toBeGreaterThan(5)
    for (const label of labels)
      expect(words).toContain(label.replaceAll(':', ''))
    for (const step of description.steps)
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
