/**
 * How the windows of a built site share their state: each sends only the values that it has changed. Slidev sends the whole state,
 * so that a window that has just been opened would stop the clock of the others (.github/SLIDEV.md).
 */
import { addSyncMethod, disableBuiltinSync } from '@slidev/client'
import { toRaw } from 'vue'
import { lessonKey } from '../../../components/site/lesson-key'
import { lesson } from '../../../components/site/place'

/** Values by name, as JSON; undefined for a value that was removed. `answer` marks the reply to a window that has asked. */
type Message = 'ask' | { values: [name: string, json: string | undefined][], answer?: true }

/** To be called once, before the app is mounted. */
export function installDeltaSync(): void {
  disableBuiltinSync()
  addSyncMethod({
    init(key, onUpdate, state, stored) {
      // Drawings are switched off.
      if (stored)
        return
      const values = () => Object.entries(toRaw(state)).map(([name, value]): [string, string | undefined] => [name, JSON.stringify(value)])
      const initial = new Map(values())
      const known = new Map(initial)
      /** Set in this window since it was opened: they are newer than what another window answers. */
      const own = new Set<string>()
      const channel = new BroadcastChannel(lessonKey(`${key}, changes, lesson ${lesson.id}`))
      const post = (message: Message) => channel.postMessage(message)
      channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data === 'ask') {
          post({ values: [...known].filter(([name, json]) => json !== initial.get(name)), answer: true })
          return
        }
        const received = data.values.filter(([name]) => !data.answer || !own.has(name))
        received.forEach(([name, json]) => known.set(name, json))
        onUpdate(Object.fromEntries(received.map(([name, json]) => [name, json === undefined ? undefined : JSON.parse(json)])))
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
