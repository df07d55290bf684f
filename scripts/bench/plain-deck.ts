/** A deck as Slidev's own starter has it, to measure what Slidev itself takes. */
import { symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Writes a deck of some headings and points into an empty folder, which borrows this project's packages. */
export async function writePlainDeck(folder: string, slides: number): Promise<void> {
  const pages = Array.from({ length: slides }, (_, index) => `# Slide ${index + 1}\n\n- One point\n- A second point\n- A third point\n\n<!--\nWhat is said about it.\n-->\n`)
  await writeFile(join(folder, 'slides.md'), `---\ntheme: default\n---\n\n${pages.join('\n---\n\n')}`)
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
}
