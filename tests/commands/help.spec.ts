/** Every command says what it is for. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { expect, test } from 'playwright/test'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const commands = Object.entries(scripts).map(([name, script]) => ({ name, file: /scripts\/([\w-]+\.ts)$/.exec(script)?.[1] })).filter(({ file }) => file !== undefined)

test('every npm script is a command, or one that says nothing of its own', () => {
  expect(Object.keys(scripts).filter(name => !commands.some(command => command.name === name))).toEqual(['test:unit'])
})

for (const { name, file } of commands) {
  test(`npm ${name} --help tells what it does and starts nothing`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${file}`, '--help'], { encoding: 'utf8', env: { ...process.env, CHROMIUM_PATH: '/nowhere' } })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const typed = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`
    expect(stdout).toMatch(new RegExp(`^Usage: ${typed} -- \\[.*\\n\\n[^]+\\n\\nOptions:\\n(?:  --[\\w-]+.*\\n)*  --help +this text\\n\\nExamples:\\n  ${typed}\\n`))
  })
}
