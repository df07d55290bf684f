/** What the folders `components/` and `layouts/` offer to slides: which parts there are, what each may be given, and what it shows of what stands inside it. */
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { readText } from '../text-file.ts'

/** A component or a layout. */
export interface Part {
  /** The fields that it may be given, as they are written in the component; true where it needs one. */
  props: Map<string, boolean>
  /** The names of its places for content; `open` where a name is made when the slide is shown. */
  slots: Set<string>
  open: boolean
}

/** The parts of one folder, by name; each is read when it is first asked for. */
export class Parts {
  private readonly files = new Map<string, string>()
  private readonly read = new Map<string, Part>()
  private readonly root: string

  /**
   * @param root the project's folder
   * @param folder the folder in it, with its own folders
   */
  constructor(root: string, folder: string) {
    this.root = root
    const path = join(root, folder)
    for (const file of existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : []) {
      if (file.endsWith('.vue'))
        this.files.set(basename(file, '.vue'), `${folder}/${file.replaceAll('\\', '/')}`)
    }
  }

  get names(): string[] {
    return [...this.files.keys()]
  }

  has(name: string): boolean {
    return this.files.has(name)
  }

  get(name: string): Part | undefined {
    const file = this.files.get(name)
    if (file !== undefined && !this.read.has(name))
      this.read.set(name, partOf(readText(this.root, file), file))
    return this.read.get(name)
  }
}

/** Reads a component's own words about what it takes. The compiler is loaded when an author's own component asks for it: it is slow to load. */
function partOf(source: string, file: string): Part {
  const { compileScript, parse } = createRequire(import.meta.url)('vue/compiler-sfc') as typeof import('vue/compiler-sfc')
  const { descriptor } = parse(source, { filename: file })
  const script = descriptor.scriptSetup?.content ?? ''
  const template = descriptor.template?.content ?? ''
  const slots = [...template.matchAll(/<slot\b([^>]*)>/g)].map(([, attributes = '']) => ({
    name: /(?<![:\w-])name="([^"]*)"/.exec(attributes)?.[1] ?? 'default',
    open: /(?::|v-bind:)name=/.test(attributes),
  }))
  return {
    props: script.includes('defineProps') ? propsOf(compileScript(descriptor, { id: file }).content) : new Map(),
    slots: new Set(slots.filter(({ open }) => !open).map(({ name }) => name)),
    open: slots.some(({ open }) => open),
  }
}

/** The fields, from the object that Vue's compiler writes for them: `id: { type: String, required: true }`. */
function propsOf(compiled: string): Map<string, boolean> {
  const start = compiled.search(/\bprops: /)
  const block = start < 0 ? '' : compiled.slice(start, compiled.indexOf('setup(', start))
  return new Map([...block.matchAll(/^\s+"?([\w-]+)"?: \{ type: [^\n]*?required: (true|false)/gm)].map(([, name, required]) => [name!, required === 'true']))
}
