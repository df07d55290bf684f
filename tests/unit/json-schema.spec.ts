/** What an editor is told of the files in data/: it lets this small lesson through, and marks what our own check would. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { parse } from 'yaml'
import { z } from 'zod'
import { jsonSchemas } from '../../data/loader/json-schema.ts'
import { DATA_FILES } from '../../data/loader/load.ts'
import { checkSources } from '../../scripts/lesson/check-all.ts'
import { writeSchemas } from '../../scripts/lesson/write-schemas.ts'
import { test } from './small-lesson.ts'

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0]

test('the files of a lesson are what their schemas say', async ({ small }) => {
  const schemas = jsonSchemas((await checkSources(small.root)).names)
  expect(Object.keys(schemas)).toHaveLength(Object.keys(DATA_FILES).length)
  for (const [name, text] of Object.entries(schemas)) {
    const { error } = z.fromJSONSchema(JSON.parse(text) as JsonSchema).safeParse(parse(small.read(`data/${name}.yaml`)))
    expect(error?.issues, name).toBeUndefined()
  }
})

test('an unknown id, an unknown field and a date that is none are marked', async ({ small }) => {
  const events = z.fromJSONSchema(JSON.parse(jsonSchemas((await checkSources(small.root)).names).events!) as JsonSchema)
  const text = small.read('data/events.yaml')
  for (const [right, wrong] of [['sources: [letter, book]', 'sources: [leter]'], ['label:', 'labbel:'], [/date: .*/, 'date: in spring']] as const)
    expect(events.safeParse(parse(text.replace(right, wrong))).success, wrong).toBe(false)
})

test('they lie where the files look for them, and stay untouched while nothing changes', async ({ small }) => {
  const { names } = await checkSources(small.root)
  await writeSchemas(small.root, names)
  const before = statSync(join(small.root, '.schema/events.json')).mtimeMs
  await writeSchemas(small.root, names)
  expect(statSync(join(small.root, '.schema/events.json')).mtimeMs).toBe(before)
  for (const path of Object.values(DATA_FILES).filter(path => existsSync(path))) {
    const [, schema] = /^# yaml-language-server: \$schema=\.\.\/(\S+)\r?\n/.exec(readFileSync(path, 'utf8')) ?? []
    expect(existsSync(join(small.root, schema ?? 'none')), path).toBe(true)
  }
})
