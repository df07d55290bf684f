import '../components/site/language.ts'
import { slides } from '#slidev/slides'
import { defineAppSetup } from '@slidev/types'
import { answerNewcomers } from '../components/site/beginning.ts'
import { nextTask } from '../components/site/next-task.ts'
import { keepOffline } from '../components/site/offline.ts'
import { installDeltaSync } from './screen/sync/delta-sync'
import { adaptSlideList } from './slide-list'

/** Slidev's pages that show notes: the presenter's, its print-out, the notes alone, the overview. */
const WITH_NOTES = /^\/(?:presenter|notes|overview)\b/

/** For the dev server, before Slidev sends the page on. */
const openedBy = import.meta.env.DEV ? location.href : ''

/**
 * In the built site the speaker's notes are files of their own, which only these pages load. Everybody else gets the slides
 * without them, and sooner.
 */
export default defineAppSetup(async ({ router }) => {
  adaptSlideList()
  if (import.meta.env.DEV) {
    const [{ followNotes }, { tellPassword }] = await Promise.all([import('./dev-server/notes'), import('./dev-server/password')])
    tellPassword(openedBy)
    followNotes()
    return
  }
  installDeltaSync()
  void keepOffline()
  answerNewcomers()
  // Once only: a key that is pressed while a navigation waits for an import is lost, because Slidev counts from the address.
  const stopWaiting = router.beforeEach(async ({ path }) => {
    if (!WITH_NOTES.test(path))
      return
    const { default: notes } = await import('./screen/presenter-notes')
    for (const { meta: { slide } } of slides.value)
      slide.noteHTML = notes[slide.no - 1] ?? ''
    stopWaiting()
  })
  // Mounting the app is a task of its own.
  await nextTask()
  // It has come after all (scripts/static/early-scripts.ts).
  document.documentElement.classList.remove('stuck')
})
