/** What this device keeps of the page, by name. */
import { keyFor } from '../../site/storage-key.ts'

export interface Kept {
  /** What was kept; nothing where there is none. */
  get: (name: string) => string | undefined
  /** Keeps it, and says whether it could. */
  set: (name: string, to: string) => boolean
}

/**
 * Where a browser keeps nothing for the site, asking for its storage is an error already; then nothing is kept.
 *
 * @param storage asks for it
 * @param lesson its id in data/lesson.yaml
 * @param path of its site on the host
 */
export function keptIn(storage: () => Storage, lesson: string, path: string): Kept {
  const key = (name: string) => keyFor(lesson, path, `read ${name}`)
  return {
    get: (name) => {
      try {
        return storage().getItem(key(name)) ?? undefined
      }
      catch {
        return undefined
      }
    },
    set: (name, to) => {
      try {
        storage().setItem(key(name), to)
        return true
      }
      catch {
        return false
      }
    },
  }
}
