/**
 * What JavaScript adds to the page to read: folds that links open, the bar that says where the reader is, places to write, a quiz that
 * marks itself, buttons to copy, what makes it easier to read, a voice, and the copy of the lesson on this device. Each in a file of live/.
 */
import { readAloud } from './live/aloud.ts'
import { copySources } from './live/copy.ts'
import { openFields } from './live/fields.ts'
import { markHere } from './live/here.ts'
import { keptIn } from './live/kept.ts'
import { markQuizzes } from './live/quiz-marking.ts'
import { openSettings } from './live/settings.ts'
import { unfolded, unfoldedBy } from './unfold.ts'

const kept = keptIn(() => localStorage, document.querySelector<HTMLElement>('main')?.dataset.lesson ?? '', new URL('../', location.href).pathname)
openSettings(kept)
openFields(kept)
markQuizzes()
copySources()
markHere()
readAloud(document.documentElement.lang)

// Before the browser follows the link, so that it finds an open page.
document.addEventListener('click', ({ target }) => void unfoldedBy(target as Element))
const arrive = () => unfolded(document, location.hash.slice(1))?.scrollIntoView()
addEventListener('hashchange', arrive)
if (location.hash)
  arrive()

// In a frame without an origin of its own even the question is an error.
void (async () => navigator.serviceWorker?.register('../sw.js'))().catch(() => {})
