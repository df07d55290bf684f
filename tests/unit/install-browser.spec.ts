/** In which order a machine comes to a browser for the tests. */
import type { Machine } from '../../scripts/lib/install-browser.ts'
import { expect, test } from 'playwright/test'
import { ensureBrowser } from '../../scripts/lib/install-browser.ts'

const OWN = '/home/user/.cache/chromium'
const SYSTEM = '/usr/bin/chromium'

/** A machine that notes what it is asked to do; `changes` says what is different about it. */
function machine(changes: { there?: string, broken?: string[], offline?: boolean, libraries?: boolean, rights?: boolean, answer?: boolean }) {
  const done: string[] = []
  let found = changes.there
  let libraries = changes.libraries ?? true
  const parts: Machine = {
    find: () => found,
    starts: async program => libraries && !changes.broken?.includes(program),
    download: async () => {
      done.push('download')
      if (changes.offline)
        throw new Error('No network.')
      found = OWN
    },
    install: changes.rights
      ? async (name) => {
        done.push(`install ${name}`)
        found ??= SYSTEM
        libraries = true
      }
      : undefined,
    confirm: changes.answer === undefined
      ? undefined
      : async () => {
        done.push('ask')
        return changes.answer!
      },
    say: sentence => done.push(sentence.includes('apt-get will install the package "chromium"') ? 'announce' : 'say'),
  }
  return { done, ensure: () => ensureBrowser(parts) }
}

test('a browser that is there is taken, and nothing is installed', async () => {
  const { done, ensure } = machine({ there: SYSTEM, rights: true })
  expect(await ensure()).toBe(SYSTEM)
  expect(done).toEqual([])
})

test('where there is none, Playwright\'s own comes first, even where the system\'s could be installed', async () => {
  const { done, ensure } = machine({ rights: true })
  expect(await ensure()).toBe(OWN)
  expect(done).toEqual(['say', 'download'])
})

test('the system\'s package comes last, announced, and without a question where nobody can answer', async () => {
  const { done, ensure } = machine({ offline: true, rights: true })
  expect(await ensure()).toBe(SYSTEM)
  expect(done).toEqual(['say', 'download', 'say', 'announce', 'install chromium'])
})

test('it brings what Playwright\'s own browser lacks to start, which is not downloaded again', async () => {
  const fresh = machine({ libraries: false, rights: true })
  expect(await fresh.ensure()).toBe(OWN)
  expect(fresh.done).toEqual(['say', 'download', 'announce', 'install chromium'])
  const again = machine({ there: OWN, libraries: false, rights: true })
  expect(await again.ensure()).toBe(OWN)
  expect(again.done).toEqual(['announce', 'install chromium'])
})

test('at a terminal it asks first, and a no ends it', async () => {
  const yes = machine({ offline: true, rights: true, answer: true })
  expect(await yes.ensure()).toBe(SYSTEM)
  expect(yes.done.slice(-3)).toEqual(['announce', 'ask', 'install chromium'])
  const no = machine({ offline: true, rights: true, answer: false })
  await expect(no.ensure()).rejects.toThrow('No browser was installed. Install Google Chrome, or')
  expect(no.done).not.toContain('install chromium')
})

test('without the right to install, or with a browser that will not start, it says what to do', async () => {
  await expect(machine({ offline: true }).ensure()).rejects.toThrow('No Chrome, Chromium or Edge was found, and none could be installed.')
  await expect(machine({ there: SYSTEM, broken: [SYSTEM], rights: true }).ensure()).rejects.toThrow(`The browser "${SYSTEM}" does not start.`)
})
