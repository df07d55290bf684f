/** Makes the page of a device (RoomPage.vue) one of a class: joins by a code, follows, answers, and says what is the matter. */
import type { Device } from '../device.ts'
import { answer, backToClass, leafBy, movedTo, openedTo, toldResult } from '../device.ts'
import { AGAIN, CLEAR, END, outFor, shortName, readOpen, readPlace, readTally, SENTENCE, sentenceOf, topicsOf } from '../messages.ts'
import * as words from '../../words.ts'
import { askForCode } from './code-form.ts'
import { joinRoom } from './join.ts'
import { deviceFor, forgetDevice, keepDevice } from './kept-device.ts'
import { say, saySent, show, slidesOnPage } from './view.ts'

/** Nobody has told where the class is by then: the code is wrong, or the lesson has not begun. */
const SILENCE_MS = 6000
/** Devices that are asked to say everything again do so within this time. */
const SPREAD_MS = 2000

const askAgain = askForCode(room => void enter(room).catch(() => say(words.roomInsecure)))

async function enter(room: string): Promise<void> {
  history.replaceState(null, '', `#${room}`)
  const { secret, mine } = deviceFor(localStorage, room)
  let device: Device = { mine }
  const topics = topicsOf(room)
  say(words.roomConnecting)
  const { id, connection } = await joinRoom(room, secret)
  const here = `${words.roomHere} ${words.roomDevice(shortName(id))}`
  /** What this try to come in listens to. */
  const listening = new AbortController()

  // The broker knows each device once: the tab that was opened last goes on.
  const tabs = new BroadcastChannel(`room ${room}`)
  tabs.postMessage(id)
  tabs.addEventListener('message', () => leave(words.roomElsewhere))

  function leave(why: string): void {
    connection.end()
    listening.abort()
    tabs.close()
    say(why)
    document.querySelector<HTMLElement>('#lesson')!.hidden = true
    document.querySelector<HTMLElement>('#read')!.hidden = false
  }
  function noSuchRoom(): void {
    leave(words.roomWrongCode)
    askAgain()
  }

  /** Does something later, unless this try is over by then. */
  function later(ms: number, act: () => void): ReturnType<typeof setTimeout> {
    return setTimeout(() => listening.signal.aborted || act(), ms)
  }
  /** Who is not let speak in a room that is none comes again and again. */
  let silence: ReturnType<typeof setTimeout> | undefined

  function become(next: Device): void {
    device = next
    keepDevice(localStorage, room, { secret, mine: device.mine })
    show(device)
  }

  /** Everything that the teacher's window counts. It asks for it again, as what was said may not have been heard. */
  function sayAll(): void {
    void connection.publish(topics.here(id), { here: true })
    void sayAnswer()
  }
  /** What this device has answered to the ballot that is open. */
  async function sayAnswer(): Promise<void> {
    const { open, mine } = device
    const answer = open && mine[open.ballot]
    if (!answer || answer.epoch !== open.epoch)
      return
    if (open.ballot !== SENTENCE)
      await connection.publish(topics.vote(open.ballot, id), answer)
    else if (await connection.publish(topics.sentence(SENTENCE, id), sentenceOf(answer)))
      saySent(words.roomSent)
  }

  connection.hear(topics.place, (text) => {
    const place = readPlace(text)
    if (!place)
      return
    become(movedTo(device, place))
    say(here)
  })
  connection.hear(topics.open, (text) => {
    become(openedTo(device, readOpen(text)))
    void sayAnswer()
  })
  connection.hear(topics.tally('+'), (text, topic) => become(toldResult(device, topic.split('/').at(-1)!, readTally(text))))
  connection.hear(topics.note, (text) => {
    if (text === END) {
      leave(words.roomOut)
      forgetDevice(localStorage)
    }
    else if (text === outFor(id)) {
      leave(words.roomPutOutTold)
    }
    else if (text === CLEAR) {
      become({ ...device, mine: {} })
    }
    else if (text === AGAIN) {
      later(Math.random() * SPREAD_MS, sayAll)
    }
  })
  connection.onCome(() => {
    sayAll()
    say(device.place ? here : words.roomConnecting)
    silence ??= later(SILENCE_MS, () => device.place || noSuchRoom())
  })
  connection.onGo(refused => say(refused ? words.roomRefused : words.roomLost))

  document.querySelector('#lesson')!.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button')
    const ballot = button?.closest<HTMLElement>('[data-ballot]')?.dataset.ballot
    if (ballot !== undefined && ballot === device.open?.ballot)
      give(button!.dataset.option!)
    else if (button?.id === 'back')
      become(leafBy(device, -1, slidesOnPage()))
    else if (button?.id === 'on')
      become(leafBy(device, 1, slidesOnPage()))
    else if (button?.id === 'class')
      become(backToClass(device))
  }, { signal: listening.signal })

  function give(option: string): void {
    const next = answer(device, option, Date.now())
    if (next === device)
      return
    become(next)
    void sayAnswer()
  }

  document.querySelector('#sentence')!.addEventListener('submit', (event) => {
    event.preventDefault()
    saySent('')
    give(document.querySelector<HTMLTextAreaElement>('#text')!.value.trim())
  }, { signal: listening.signal })
}
