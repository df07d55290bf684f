/**
 * The house has one direction: the data know nobody, components know the data, commands know both, and `setup/` is on top, because
 * there Slidev is given all of it. No folder needs another that needs it.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path/posix'
import { expect, test } from 'playwright/test'
import ts from 'typescript'
import { parse } from 'vue/compiler-sfc'

/** Folders of one floor may know each other and what is below them. */
const FLOORS = [['data'], ['components', 'layouts', 'styles'], ['scripts'], ['setup']]
const floorOf = (file: string) => FLOORS.findIndex(folders => folders.includes(file.split('/')[0]!))

interface Import { file: string, line: number, to: string }

/** What a file imports, packages as they are named, and files by their path in the project; `isFile` says which paths there are. */
function importsOf(file: string, text: string, isFile: (path: string) => boolean): Import[] {
  const { script, scriptSetup } = file.endsWith('.vue') ? parse(text, { filename: file }).descriptor : { script: null, scriptSetup: null }
  const parts = file.endsWith('.vue')
    ? [script, scriptSetup].filter(part => part !== null).map(({ content, loc }) => ({ content, first: loc.start.line }))
    : [{ content: text, first: 1 }]
  return parts.flatMap(({ content, first }) => ts.preProcessFile(content).importedFiles.map(({ fileName, pos }) => {
    const path = fileName.startsWith('.') ? normalize(join(dirname(file), fileName)) : fileName.startsWith('@/') ? fileName.slice(2) : undefined
    return { file, line: first + content.slice(0, pos).split('\n').length - 1, to: ['', '.ts', '.vue', '/index.ts', '.d.ts'].map(end => path + end).find(isFile) ?? path ?? fileName }
  }))
}

const backwards = (all: Import[]) => all.filter(({ file, to }) => floorOf(to) > floorOf(file)).map(({ file, line, to }) => `${file}:${line} imports ${to}`)

/** Folders that need each other, by whatever way round; a folder and one inside it are one. */
function circles(all: Import[]): string[] {
  const needs = new Map<string, Set<string>>()
  for (const [from, to] of all.map(({ file, to }) => [dirname(file), dirname(to)] as const)) {
    if (floorOf(to) >= 0 && from !== to && !from.startsWith(`${to}/`) && !to.startsWith(`${from}/`))
      needs.set(from, (needs.get(from) ?? new Set()).add(to))
  }
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of needs.get(from) ?? []) {
      if (!seen.has(to))
        reached(to, seen.add(to))
    }
    return seen
  }
  return [...needs.keys()].filter(folder => reached(folder).has(folder)).map(folder => `${folder} needs ${[...needs.get(folder)!].filter(to => reached(to).has(folder)).join(', ')}`)
}

const files = globSync('{data,components,layouts,scripts,setup,styles}/**/*.{ts,vue}').map(file => file.replaceAll('\\', '/'))
let imports: Import[]

test.beforeAll(() => {
  imports = files.flatMap(file => importsOf(file, readFileSync(file, 'utf8'), path => existsSync(path) && statSync(path).isFile()))
})

test('no import runs back up', () => {
  expect(imports.length).toBeGreaterThan(files.length)
  expect(backwards(imports)).toEqual([])
})

/** The arrows between floors, each floor by its first folder. */
const arrows = (all: Import[]) => [...new Set(all
  .filter(({ file, to }) => floorOf(to) >= 0 && floorOf(to) !== floorOf(file))
  .map(({ file, to }) => `${FLOORS[floorOf(file)]![0]} --> ${FLOORS[floorOf(to)]![0]}`))].sort()

test('the picture in ARCHITECTURE.md is the house: its floors, and its arrows', () => {
  const [, picture = ''] = /```mermaid\n([^]*?)```/.exec(readFileSync('.github/ARCHITECTURE.md', 'utf8').replaceAll('\r\n', '\n')) ?? []
  const floors = Object.fromEntries([...picture.matchAll(/^ *(\w+)\["`(.*?)`"\]$/gm)].map(([, floor, words]) => [floor!, [...words!.matchAll(/\*\*(\w+)\/\*\*/g)].map(([, folder]) => folder)]))
  expect(floors).toEqual(Object.fromEntries(FLOORS.map(folders => [folders[0]!, folders])))
  expect([...picture.matchAll(/^ *(\w+ --> \w+)$/gm)].map(([, arrow]) => arrow).sort()).toEqual(arrows(imports))
})

test('no two folders need each other', () => {
  expect(circles(imports)).toEqual([])
})

test('no two files of components/ have one name: Slidev would take them for one component', () => {
  const names = files.filter(file => file.startsWith('components/')).map(file => basename(file).replace(/\.\w+$/, '').toLowerCase())
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
})

test('the data need no browser', () => {
  const packages = imports.filter(({ file }) => file.startsWith('data/')).map(({ to }) => to)
  expect(packages).toContain('zod')
  expect(packages.filter(name => /^(?:playwright|@slidev\/(?:cli|client))/.test(name))).toEqual([])
})

test('an import that runs back is seen in TypeScript and in a component, with its line, and so is a circle', () => {
  const house: Record<string, string> = {
    'data/a.ts': '/** One. */\nimport { b } from \'../setup/b.ts\'\n',
    'components/one/C.vue': '<template>\n  <p />\n</template>\n\n<script setup lang="ts">\nimport D from \'../two/D.vue\'\nimport e from \'@/scripts/e\'\n</script>\n',
    'components/two/D.vue': '<script setup lang="ts">\nimport C from \'../one/C.vue\'\n</script>\n',
    'scripts/e.ts': 'export type A = import(\'../data/a.ts\').A\n',
    'setup/b.ts': '',
  }
  const all = Object.entries(house).flatMap(([file, text]) => importsOf(file, text, path => path in house))
  expect(backwards(all)).toEqual(['data/a.ts:2 imports setup/b.ts', 'components/one/C.vue:7 imports scripts/e.ts'])
  expect(circles(all)).toEqual(['components/one needs components/two', 'components/two needs components/one'])
})
