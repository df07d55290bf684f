/** Every package that a source names is one that package.json asks for: npm lets others be found by luck, other installers do not. */
import { globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { expect, test } from 'playwright/test'
import ts from 'typescript'
import { parse } from 'vue/compiler-sfc'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }

/** The packages that a file imports; what only Vite knows, such as `#lesson/acts` and `virtual:uno.css`, is none. */
function packagesOf(file: string, text: string): string[] {
  const { script, scriptSetup } = file.endsWith('.vue') ? parse(text, { filename: file }).descriptor : { script: { content: text }, scriptSetup: null }
  return [script, scriptSetup].flatMap(part => ts.preProcessFile(part?.content ?? '').importedFiles.map(({ fileName }) => fileName))
    .filter(name => !isBuiltin(name) && /^(?:@[\w-]+\/)?[\w-]+(?:\.\w+)*(?:\/|$)/.test(name))
    .map(name => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'))
}

/** The package that holds a type package's types: `geojson` is `@types/geojson` where there is no code of that name. */
const isDeclared = (name: string) => name in dependencies || `@types/${name}` in dependencies

const files = globSync(['*.vue', '{components,data,layouts,scripts,setup,styles,tests}/**/*.{ts,mjs,vue}'])

test('every package that is imported is declared', () => {
  expect(files.length).toBeGreaterThan(300)
  const undeclared = files.flatMap(file => packagesOf(file, readFileSync(file, 'utf8')).filter(name => !isDeclared(name)).map(name => `${file} imports ${name}`))
  expect(undeclared).toEqual([])
})

test('imports are seen in TypeScript and in components, by the package\'s name', () => {
  expect(packagesOf('a.ts', 'import type { A } from \'@types-of/a/b\'\nimport b from \'./b.ts\'\nimport \'node:fs\'\nimport d from \'#lesson/d\'\nexport * from \'e/f\'\nawait import(\'lodash.get\')\n'))
    .toEqual(['@types-of/a', 'e', 'lodash.get'])
  expect(packagesOf('A.vue', '<script setup lang="ts">\nimport { ref } from \'vue\'\nimport B from \'@/components/B.vue\'\n</script>\n')).toEqual(['vue'])
})

test('every version is exact, so that all machines run the same', () => {
  for (const [name, version] of Object.entries(dependencies))
    expect(version, name).toMatch(/^(?:npm:\w+@)?\d+\.\d+\.\d+$/)
})
