/** `npm run try-slidev`: tries another version of Slidev in a copy of the project, and says in a sentence each what breaks. */
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { parseArgs, stripVTControlCharacters } from 'node:util'
import type { Help } from './lib/options.ts'
import { runCommand, CommandError } from './lib/command.ts'
import { asksForHelp } from './lib/options.ts'
import { inTemporaryFolder } from './lib/temporary.ts'

const HELP: Help<Record<string, never>> = {
  command: 'npm run try-slidev',
  takes: '[VERSION]',
  does: 'Copies the files that git knows to a temporary folder, installs Slidev there (VERSION, or the newest), checks, builds and runs the unit\ntests of setup/. Says what breaks; .github/SLIDEV.md says what each part is for. Nothing is left behind.',
  options: {},
  examples: ['', '53.0.0'],
}

const PACKAGES = ['cli', 'client', 'parser', 'types'].map(name => `@slidev/${name}`)

/** What says best what went wrong, before anything else that was printed. */
const TELLING = /\b(?:expected|Error|error TS\d+|ERR!)\b/

/** How a program ended, and all it printed. */
interface Outcome { ok: boolean, output: string }

await runCommand(async () => {
  if (asksForHelp(HELP, process.argv.slice(2)))
    return
  const { positionals: [version = 'latest', ...more] } = parseArgs({ allowPositionals: true })
  if (more.length > 0 || !/^[\w.-]+$/.test(version))
    throw new CommandError(`expected one version of Slidev, such as 53.0.0, found "${[version, ...more].join(' ')}".`)
  const npm = process.env.npm_execpath
  if (!npm)
    throw new CommandError('expected to be run by npm: npm run try-slidev')
  await inTemporaryFolder(join(tmpdir(), 'try-slidev-'), async (copy) => {
    copyProject(copy)
    const inCopy = (...args: string[]) => npmIn(copy, [npm, ...args])
    console.log(`Installing Slidev ${version} in a copy …`)
    const install = await inCopy('install', '--save-exact', '--no-audit', '--no-fund', ...PACKAGES.map(name => `${name}@${version}`))
    if (!install.ok)
      throw new CommandError(`Slidev ${version} cannot be installed: ${sentences(install.output)[0]}`)
    const { version: installed } = JSON.parse(readFileSync(join(copy, 'node_modules/@slidev/cli/package.json'), 'utf8')) as { version: string }
    const tests = globSync('tests/unit/*.spec.ts', { cwd: copy }).filter(file => readFileSync(join(copy, file), 'utf8').includes('/setup/'))
    const steps: Record<string, string[]> = {
      'npm run check': ['run', 'check'],
      'npm run build': ['run', 'build', '--', '--strict', '--for-teachers', '--without-pdfs'],
      'the unit tests of setup/': ['exec', '--', 'playwright', 'test', '-c', 'tests', '--project=unit', ...tests.map(file => file.replaceAll('\\', '/'))],
    }
    let broken = 0
    for (const [name, args] of Object.entries(steps)) {
      const { ok, output } = await inCopy(...args)
      console.log(ok ? `✓ ${name}` : `✗ ${name}\n${sentences(output).slice(0, 5).map(line => `    ${line}`).join('\n')}`)
      broken += ok ? 0 : 1
    }
    console.log(broken === 0
      ? `\nSlidev ${installed} works as far as these steps see. Run the whole of "npm test" with it before it is used.`
      : `\nSlidev ${installed}: ${broken} of ${Object.keys(steps).length} steps break.`)
    process.exitCode = broken === 0 ? 0 : 1
  })
})

function copyProject(copy: string): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\0').filter(Boolean)
  for (const file of new Set(files)) {
    // One that has been deleted and not committed is still in git's list.
    if (existsSync(file))
      cpSync(file, join(copy, file), { recursive: true })
  }
}

/** Runs npm in the copy, with the packages of the copy before those of this project. */
function npmIn(copy: string, args: string[]): Promise<Outcome> {
  const own = dirname(process.execPath)
  const env = { ...process.env, INIT_CWD: copy, npm_config_local_prefix: copy, PATH: [own, process.env.PATH].join(process.platform === 'win32' ? ';' : ':') }
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: copy, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      done({ ok: !error, output: stripVTControlCharacters(`${stderr}\n${stdout}`) }))
  })
}

/** The lines that say what is wrong, each once; the last lines where none does. */
function sentences(output: string): string[] {
  const lines = [...new Set(output.split('\n').map(line => line.trim()).filter(Boolean))]
  const found = lines.filter(line => TELLING.test(line) && !/^at\s/.test(line))
  return found.length > 0 ? found : lines.slice(-3)
}
