import { slides } from '#slidev/slides'
import { defineAppSetup } from '@slidev/types'
import { keepOffline } from '../components/site/offline.ts'
import { installDeltaSync } from './screen/sync/delta-sync'

/** Slidev's pages that show notes: the presenter's, its print-out, the notes alone, the overview. */
const WITH_NOTES = /^\/(?:presenter|notes|overview)\b/

/** For the dev server, before Slidev sends the page on. */
const openedBy = import.meta.env.DEV ? location.href : ''

/**
 * In the built site the speaker's notes are a file of their own (setup/build/lazy-notes.ts), which only these
 * pages wait for. Everybody else gets the slides without them, and sooner.
 */
export default defineAppSetup(async ({ router }) => {
  if (import.meta.env.DEV) {
    const [{ followNotes }, { tellPassword }] = await Promise.all([import('./dev-server/notes'), import('./dev-server/password')])
    tellPassword(openedBy)
    followNotes()
    return
  }
  installDeltaSync()
  keepOffline()
  let loaded: Promise<void> | undefined
  router.beforeEach(async ({ path }) => {
    if (WITH_NOTES.test(path))
      await (loaded ??= loadNotes())
  })
  // A slow phone answers a finger between reading the scripts and putting up the page.
  await new Promise(resolve => setTimeout(resolve))
  // It has come after all (scripts/static/early-scripts.ts).
  document.documentElement.classList.remove('stuck')
})

async function loadNotes(): Promise<void> {
  const { default: notes } = await import('#deck/notes')
  for (const { meta: { slide } } of slides.value)
    slide.noteHTML = notes[slide.no - 1] ?? ''
}
