/** Makes a phone a clicker (ClickerPage.vue). Its code is the room's and its own, one after the other. */
import { randomCode, readCode } from '../code.ts'
import { topicsOf } from '../messages.ts'
import { connectMqtt } from '../mqtt.ts'
import * as words from '../../words.ts'

/** Half of the code is the room's. */
const HALF = 6

const join = document.querySelector<HTMLFormElement>('#join')!
const code = document.querySelector<HTMLInputElement>('#code')!
const status = document.querySelector('#status')!
const fromAddress = readCode(location.hash.slice(1))

join.hidden = false
join.addEventListener('submit', (event) => {
  event.preventDefault()
  pair(readCode(code.value))
})
if (fromAddress)
  pair(fromAddress)

function pair(both: string): void {
  join.hidden = true
  // Whoever takes the phone up later shall not find the code in it.
  history.replaceState(null, '', ' ')
  const id = randomCode(HALF)
  const connection = connectMqtt(new URL('../mqtt', location.href).href.replace(/^http/, 'ws'), { id, user: 'clicker', password: both.slice(HALF) })
  const buttons = document.querySelector<HTMLElement>('#buttons')!
  let tries = 0
  status.textContent = words.roomConnecting
  connection.onCome(() => {
    tries = 0
    status.textContent = words.clickerPaired
    buttons.hidden = false
  })
  connection.onGo(() => {
    status.textContent = words.roomLost
    buttons.hidden = true
    // A code that is refused is refused again.
    if (++tries < 3)
      return
    connection.end()
    status.textContent = words.roomWrongCode
    join.hidden = false
  })
  buttons.addEventListener('click', ({ target }) => {
    const press = (target as Element).closest<HTMLElement>('[data-press]')?.dataset.press
    if (press)
      void connection.publish(topicsOf(both.slice(0, HALF)).press(id), { press })
  })
}
