import { CommandError } from './fault.ts'

/** What addresses, globs or Slidev's own modules read as something else than a letter of a name. */
const ODD = /[#%?*'"`$\n]/

/**
 * Refuses a project in a folder that the tools below us cannot work in: they would stop with a riddle, or show empty slides.
 *
 * @throws {CommandError} which names the folder
 */
export function checkFolderName(root: string): void {
  const odd = ODD.exec(root)?.[0]
  if (odd)
    throw new CommandError(`The project lies in "${root}", and Slidev cannot work in a folder with ${odd === '\n' ? 'a line break' : odd} in its name. Rename that folder.`)
}
