/** Puts what stands in this folder in the place of parts of Slidev's client, in the dev server and in the build. */
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { withSlashes } from '../../data/loader/project-path.ts'
import { replaceModules } from '../slidev-aliases.ts'

const own = (name: string) => withSlashes(join(import.meta.dirname, name))

const INSTEAD = [
  // How windows stay at one place; sync/position.ts does that.
  { find: /^\.\.\/state\/shared$/, replacement: own('sync/shared-state.ts') },
  { find: /^\.\.\/pages\/play\.vue$/, replacement: own('PlayPage.vue') },
  { find: /^\.\.\/pages\/presenter\.vue$/, replacement: own('PresenterPage.vue') },
  { find: /^\.\.\/pages\/notes\.vue$/, replacement: own('NotesPage.vue') },
  { find: /^\.\.\/internals\/SlidesShow\.vue$/, replacement: own('SlidesShow.vue') },
  { find: /^\.{1,2}\/(?:internals\/)?Goto\.vue$/, replacement: own('GoToDialog.vue') },
  { find: /^\.{1,2}\/(?:internals\/)?QuickOverview\.vue$/, replacement: own('SlideOverview.vue') },
  { find: /^\.\.\/internals\/NoteStatic\.vue$/, replacement: own('NoteStatic.vue') },
  { find: /^\.\.\/internals\/TimerInlined\.vue$/, replacement: own('clock/LessonClock.vue') },
  { find: /^\.\.\/internals\/TimerBar\.vue$/, replacement: own('clock/PaceBar.vue') },
  // Slidev's editor in the dev server would write back the notes as setup/preparser.ts has changed them; they are edited in their file.
  { find: /^\.\.\/internals\/NoteEditable\.vue$/, replacement: own('NoteStatic.vue') },
  { find: /^\.\/MenuButton\.vue$/, replacement: own('MenuButton.vue') },
]

export function replaceClientParts(): Plugin {
  return replaceModules('replace-client-parts', INSTEAD)
}
