/**
 * How the windows of a built site tell each other what they share: only what has changed. Slidev's own way sends everything,
 * so that a window that has just been opened would stop the clock of the others.
 */
import { addSyncMethod, disableBuiltinSync } from '@slidev/client/state/syncState.ts'
import { toRaw } from 'vue'
import { lessonKey } from '../../../components/site/lesson-key'

/** Values by name, as JSON; none for a value that is no more. `answer` goes to a window that has asked. */
type Message = 'ask' | { values: [name: string, json: string | undefined][], answer?: true }

/** To be called once, before the app is there. */
export function installDeltaSync(): void {
  disableBuiltinSync()
  addSyncMethod({
    init(key, onUpdate, state, stored) {
      // Drawings, which this deck does not have.
      if (stored)
        return
      const values = () => Object.entries(toRaw(state)).map(([name, value]): [string, string | undefined] => [name, JSON.stringify(value)])
      const initial = new Map(values())
      const known = new Map(initial)
      /** Set in this window: an answer to its question comes too late for them. */
      const own = new Set<string>()
      const channel = new BroadcastChannel(lessonKey(`${key}, changes`))
      const post = (message: Message) => channel.postMessage(message)
      channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data === 'ask') {
          post({ values: [...known].filter(([name, json]) => json !== initial.get(name)), answer: true })
          return
        }
        const heard = data.values.filter(([name]) => !data.answer || !own.has(name))
        heard.forEach(([name, json]) => known.set(name, json))
        onUpdate(Object.fromEntries(heard.map(([name, json]) => [name, json === undefined ? undefined : JSON.parse(json)])))
      })
      post('ask')
      return () => {
        const changed = values().filter(([name, json]) => json !== known.get(name))
        if (changed.length === 0)
          return
        changed.forEach(([name, json]) => known.set(name, json) && own.add(name))
        post({ values: changed })
      }
    },
  })
}
