/** What stands in the place of parts of Slidev: nothing of it may go missing without a word. */
import type { Plugin } from 'vite'
import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { realAddress } from '../../setup/dev-server/addresses.ts'
import { refusal } from '../../setup/dev-server/guard.ts'
import { isNewer, nextTime } from '../../setup/screen/sync/order.ts'
import { expectAsked, slidevImports } from '../../setup/slidev-aliases.ts'
import { changedSource, changeSources, withoutQuery } from '../../setup/slidev-source.ts'

test('an alias that nothing in Slidev asks for is an error', () => {
  const imports = slidevImports()
  expect(imports).toContain('../state/shared')
  expect(() => expectAsked([{ find: /^vue$/, replacement: 'x' }], imports)).not.toThrow()
  expect(() => expectAsked([{ find: /^vue$/, replacement: 'x' }, { find: /^\.\.\/pages\/performance\.vue$/, replacement: 'x' }], imports))
    .toThrow('expected Slidev to import something like /^\\.\\.\\/pages\\/performance\\.vue$/')
})

test('a change that finds nothing to change is an error', () => {
  expect(changedSource('one two', 'setup/x.ts', [{ what: /two/, instead: 'three' }])).toBe('one three')
  expect(() => changedSource('one two', 'setup/x.ts', [{ what: /four/, instead: '' }])).toThrow('expected Slidev\'s setup/x.ts to match /four/')
})

test('a module is known whatever query the dev server adds to it', () => {
  for (const query of ['', '?v=a1367eb9', '?t=1730000000000', '?vue&type=style&lang.css'])
    expect(withoutQuery(`/node_modules/@slidev/client/setup/root.ts${query}`)).toBe('/node_modules/@slidev/client/setup/root.ts')
})

test('a module of Slidev that never comes is an error, in a build at its end, in the dev server with the first slide', () => {
  for (const mode of ['build', 'dev'] as const) {
    const plugin = changeSources('test', { 'setup/x.ts': { id: /setup\/x\.ts$/, change: code => `${code}!` }, 'setup/y.ts': { id: /setup\/y\.ts$/, change: code => code } })
    const context = { environment: { mode }, error: (message: string) => { throw new Error(message) } }
    const call = (hook: 'transform' | 'buildEnd', ...args: unknown[]) => (plugin[hook] as (...args: unknown[]) => unknown).apply(context, args)
    expect(call('transform', 'x', '/client/setup/x.ts?v=1')).toEqual({ code: 'x!', map: null })
    const atTheEnd = () => mode === 'build' ? call('buildEnd') : call('transform', '', '/deck/pages/1.md__slidev_1.md')
    expect(atTheEnd).toThrow('expected Slidev to load setup/y.ts; this version of Slidev has another name for it')
    call('transform', 'y', '/client/setup/y.ts')
    expect(atTheEnd).not.toThrow()
  }
})

test('a page that is rendered without a browser need not load all of Slidev', () => {
  const plugin: Plugin = changeSources('test', { 'setup/x.ts': { id: /x/, change: code => code } })
  ;(plugin.configResolved as (config: object) => void)({ build: { ssr: true } })
  expect(() => (plugin.buildEnd as () => void).call({ environment: { mode: 'build' } } as never)).not.toThrow()
})

test('only Slidev\'s root tells the windows where they stand, by the two functions that are taken from it', () => {
  const root = readFileSync('node_modules/@slidev/client/setup/root.ts', 'utf8')
  expect(root).toMatch(/import \{[^}]*\bonPatch, patch\b[^}]*\} from '\.\.\/state\/shared'/)
})

test('of two places the one that was told later is the newer, and two windows agree on it', () => {
  expect(isNewer({ time: 2, id: 'a' }, { time: 1, id: 'b' })).toBe(true)
  expect(isNewer({ time: 1, id: 'b' }, { time: 2, id: 'a' })).toBe(false)
  expect([isNewer({ time: 1, id: 'a' }, { time: 1, id: 'b' }), isNewer({ time: 1, id: 'b' }, { time: 1, id: 'a' })]).toEqual([false, true])
  expect(isNewer({ time: 1, id: 'a' }, { time: 1, id: 'a' })).toBe(false)
  expect(nextTime(10)).toBe(10)
  expect(nextTime(10, 25)).toBe(26)
})

const own = { method: 'POST', path: '/@server-reactive/nav', host: 'localhost:3030', origin: 'http://localhost:3030', remote: '127.0.0.1' }

for (const { what, asked, password, why } of [
  { what: 'a window of the deck', asked: own, why: undefined },
  { what: 'a window on the network', asked: { ...own, host: '10.0.0.2:3030', origin: 'http://10.0.0.2:3030', remote: '10.0.0.9' }, why: undefined },
  { what: 'a slide that is rewritten', asked: { ...own, path: '/__slidev/slides/1.json' }, why: 'Slides are edited in their files.' },
  { what: 'a drawing that is stored', asked: { ...own, method: 'PUT', path: '/x' }, why: 'Slides are edited in their files.' },
  { what: 'another website', asked: { ...own, origin: 'https://evil.example' }, why: 'Only the deck\'s own windows may turn its slides.' },
  { what: 'another website, by what the browser says of it', asked: { ...own, site: 'cross-site' }, why: 'Only the deck\'s own windows may turn its slides.' },
  { what: 'a program that is no browser', asked: { ...own, origin: undefined }, why: 'Only the deck\'s own windows may turn its slides.' },
  { what: 'this machine, with a password set', asked: own, password: 'a b', why: undefined },
  { what: 'the network without the password', asked: { ...own, remote: '10.0.0.9' }, password: 'a b', why: 'The password of --remote is missing.' },
  { what: 'the network with another', asked: { ...own, remote: '::ffff:10.0.0.9', cookie: 'deck-password=a' }, password: 'a b', why: 'The password of --remote is missing.' },
  { what: 'the network with the password', asked: { ...own, remote: '10.0.0.9', cookie: 'x=1; deck-password=a%20b' }, password: 'a b', why: undefined },
  { what: 'reading', asked: { ...own, method: 'GET', path: '/__slidev/slides/1.json', origin: 'https://evil.example' }, why: undefined },
])
  test(`the dev server: ${what} is ${why ? 'refused' : 'let through'}`, () => expect(refusal(asked, password)).toBe(why))

test('an address that is typed without its "#" leads where it was meant to', () => {
  expect(['presenter', 'presenter/', 'presenter/7', 'export/', '', 'presenter.js', 'assets/presenter'].map(realAddress))
    .toEqual(['#/presenter/1', '#/presenter/1', '#/presenter/7', '#/handout', undefined, undefined, undefined])
})
