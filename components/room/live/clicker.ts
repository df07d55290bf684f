/** Makes a phone a clicker (ClickerPage.vue). Its code is the room's and its own, one after the other, and as long as each other. */
import { newSecret } from '../code.ts'
import { readPlace, topicsOf } from '../messages.ts'
import * as words from '../../words.ts'
import { askForCode } from './code-form.ts'
import { joinAsClicker } from './join.ts'

/** Nobody is heard by then: the code is wrong, or the room is closed. */
const SILENCE_MS = 8000

const status = document.querySelector('#status')!
const buttons = document.querySelector<HTMLElement>('#buttons')!
const askAgain = askForCode(both => void pair(both).catch(() => status.textContent = words.roomInsecure))

async function pair(both: string): Promise<void> {
  // Whoever takes the phone up later shall not find the code in it.
  history.replaceState(null, '', ' ')
  const [room, code] = [both.slice(0, both.length / 2), both.slice(both.length / 2)]
  const topics = topicsOf(room)
  status.textContent = words.roomConnecting
  const { id, connection } = await joinAsClicker(room, code, newSecret())
  const silence = setTimeout(wrongCode, SILENCE_MS)
  function wrongCode(): void {
    connection.end()
    status.textContent = words.roomWrongCode
    askAgain()
  }
  let epoch = 0
  connection.hear(topics.place, (text) => {
    const place = readPlace(text)
    if (!place)
      return
    epoch = Math.max(epoch, place.epoch)
    clearTimeout(silence)
    status.textContent = words.clickerPaired
    buttons.hidden = false
  })
  connection.onGo((refused) => {
    buttons.hidden = true
    status.textContent = words.clickerLost
    if (refused) {
      clearTimeout(silence)
      wrongCode()
    }
  })
  buttons.addEventListener('click', ({ target }) => {
    const press = (target as Element).closest<HTMLElement>('[data-press]')?.dataset.press
    if (press)
      void connection.publish(topics.press(id), { press, code, epoch })
  })
}
