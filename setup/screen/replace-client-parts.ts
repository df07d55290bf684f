/** Puts what stands in this folder in the place of parts of Slidev's client, in the dev server and in the build. */
import type { Plugin } from 'vite'
import type { Alias } from '../slidev-aliases.ts'
import { join } from 'node:path'
import { withSlashes } from '../../data/loader/project-path.ts'
import { expectRoutes, replaceModules } from '../slidev-aliases.ts'
import { LEFT_OUT, REPLACED } from '../slidev-routes.ts'

const own = (name: string) => withSlashes(join(import.meta.dirname, name))

/** What Slidev's client imports, and the file of ours that it gets. */
export const REPLACED_PARTS: Alias[] = [
  // How windows stay at one place; sync/position.ts does that.
  { find: /^\.\.\/state\/shared$/, replacement: own('sync/shared-state.ts') },
  // The page of the notes alone, and in the dev server Slidev's overview.
  { find: /^(?:\.{1,2}\/)+(?:internals\/)?NoteDisplay\.vue$/, replacement: own('NoteText.vue') },
  { find: /^\.\.\/internals\/TimerBar\.vue$/, replacement: own('clock/PaceBar.vue') },
  // Slidev's editor in the dev server would write back the notes as setup/preparser.ts has changed them; they are edited in their file.
  { find: /^\.\.\/internals\/NoteEditable\.vue$/, replacement: own('NoteStatic.vue') },
]

export function replaceClientParts(): Plugin[] {
  return [
    replaceModules('replace-client-parts', REPLACED_PARTS),
    { name: 'expect-routes', config: () => expectRoutes([...REPLACED, ...LEFT_OUT]) },
  ]
}
