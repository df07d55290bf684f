/** What stands in the place of parts of Slidev: nothing of it may go missing without a word. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'playwright/test'
import { STUBS } from '../../setup/build/stubs/index.ts'
import { realAddress } from '../../setup/dev-server/addresses.ts'
import { refusal } from '../../setup/dev-server/guard.ts'
import { REPLACED_PARTS } from '../../setup/screen/replace-client-parts.ts'
import { isNewer, nextTime } from '../../setup/screen/sync/order.ts'
import { expectAsked, expectRoutes, slidevImports } from '../../setup/slidev-aliases.ts'
import { LEFT_OUT, REPLACED } from '../../setup/slidev-routes.ts'

test('an alias that nothing in Slidev asks for is an error', () => {
  const imports = slidevImports()
  expect(imports).toContain('../state/shared')
  expect(() => expectAsked([{ find: /^vue$/, replacement: 'x' }], imports)).not.toThrow()
  expect(() => expectAsked([{ find: /^vue$/, replacement: 'x' }, { find: /^\.\.\/pages\/performance\.vue$/, replacement: 'x' }], imports))
    .toThrow('expected Slidev to import something like /^\\.\\.\\/pages\\/performance\\.vue$/')
})

test('a route that Slidev does not have is an error', () => {
  expect(() => expectRoutes([...REPLACED, ...LEFT_OUT])).not.toThrow()
  expect(() => expectRoutes(['play', 'watch'])).toThrow('expected Slidev to have the route watch;')
})

const PAGE = readFileSync('.github/SLIDEV.md', 'utf8')

test('.github/SLIDEV.md names every part of Slidev that is replaced, and what replaces it', () => {
  const imports = [...slidevImports()]
  const parts = [...REPLACED_PARTS, ...STUBS].flatMap(({ find }) => imports.filter(name => find.test(name)).map(name => /^\.{1,2}\//.test(name) ? basename(name) : name.replace(/\/styles\/.*/, '')))
  expect(parts.length).toBeGreaterThan(REPLACED_PARTS.length + STUBS.length)
  expect([...new Set(parts)].filter(name => !PAGE.includes(name))).toEqual([])
  const files = [...REPLACED_PARTS, ...STUBS].map(({ replacement }) => /\/(setup\/.*)$/.exec(replacement)?.[1]).filter(file => file !== undefined)
  expect([...new Set(files)].filter(file => !PAGE.includes(file))).toEqual([])
  for (const route of [...REPLACED, ...LEFT_OUT])
    expect(PAGE).toContain(`\`${route}\``)
})

test('.github/SLIDEV.md names every plugin of setup/ that changes Slidev, and no file that is not there', () => {
  const plugins = globSync('setup/{build,dev-server}/*.ts').map(file => file.replaceAll('\\', '/'))
  expect(plugins.length).toBeGreaterThan(8)
  expect(plugins.filter(file => !PAGE.includes(file))).toEqual([])
  const named = [...PAGE.matchAll(/`([\w.-]+\/[\w./-]+\.(?:ts|vue|css|svg))`/g)].map(([, file]) => file!).filter(file => !file.startsWith('..'))
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(file => !existsSync(file))).toEqual([])
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
  { what: 'the laptop that opens a room', asked: { ...own, path: '/@room' }, why: undefined },
  { what: 'a room that somebody on the network would open', asked: { ...own, path: '/@room', host: '10.0.0.2:3030', origin: 'http://10.0.0.2:3030', remote: '10.0.0.9' }, why: 'The room is opened on the laptop itself.' },
  { what: 'a room that another website would open', asked: { ...own, path: '/@room', origin: 'https://evil.example' }, why: 'Only the deck\'s own windows may turn its slides.' },
  { what: 'reading', asked: { ...own, method: 'GET', path: '/__slidev/slides/1.json', origin: 'https://evil.example' }, why: undefined },
])
  test(`the dev server: ${what} is ${why ? 'refused' : 'let through'}`, () => expect(refusal(asked, password)).toBe(why))

test('an address that is typed without its "#" leads where it was meant to', () => {
  expect(['presenter', 'presenter/', 'presenter/7', 'export/', '', 'presenter.js', 'assets/presenter'].map(realAddress))
    .toEqual(['#/presenter/1', '#/presenter/1', '#/presenter/7', '#/handout', undefined, undefined, undefined])
})
