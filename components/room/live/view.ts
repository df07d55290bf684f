/** Shows on the page of a device (RoomPage.vue) what the device knows. All texts stand in the page; here they are shown and hidden. */
import type { Device } from '../device.ts'
import { answerTo, mayLeafOn, slideShown } from '../device.ts'
import { SENTENCE } from '../messages.ts'
import * as words from '../../words.ts'

const all = <Kind extends HTMLElement>(selector: string) => [...document.querySelectorAll<Kind>(selector)]
const one = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!

/** The names of the slides, in order. */
export function slidesOnPage(): string[] {
  return all('[data-slide]').map(({ dataset }) => dataset.slide!)
}

export function show(device: Device): void {
  const slides = slidesOnPage()
  const slide = slideShown(device)
  const leafed = device.leaf !== undefined
  const asked = showBallot(device, leafed)
  for (const section of all('[data-slide]'))
    // Under a question there is nothing to look at but a document.
    section.hidden = section.dataset.slide !== slide || (asked && !section.querySelector('.document'))
  one('#class').hidden = !leafed
  one<HTMLButtonElement>('#back').disabled = slide === undefined || slides.indexOf(slide) <= 0
  one<HTMLButtonElement>('#on').disabled = !mayLeafOn(device, slides)
  one('#lesson').hidden = slide === undefined
  // It tells what the class is to find.
  one('#read').hidden = slide !== undefined && device.place?.free !== true
  announce(document.querySelector('[data-ballot]:not([hidden]) legend, #sentence:not([hidden]) label')?.textContent ?? document.querySelector('[data-slide]:not([hidden]) h2')?.textContent ?? '')
}

/** Who does not see that the class has moved on is told what there is now. */
function announce(heading: string): void {
  write('#now', heading.trim())
}

/** @returns true where a question is on the page */
function showBallot(device: Device, leafed: boolean): boolean {
  const { open, shown } = device
  const ballot = open?.ballot ?? shown?.ballot
  for (const box of all<HTMLFieldSetElement>('[data-ballot]')) {
    box.hidden = leafed || box.dataset.ballot !== ballot
    box.disabled = !open
    const counts = shown && shown.ballot === ballot ? shown.counts : undefined
    for (const button of box.querySelectorAll<HTMLButtonElement>('[data-option]')) {
      const option = button.dataset.option!
      button.setAttribute('aria-pressed', String(answerTo(device, box.dataset.ballot!) === option))
      button.querySelector('output')!.textContent = counts ? words.roomResult(counts[option] ?? 0) : ''
    }
  }
  one('#sentence').hidden = leafed || ballot !== SENTENCE
  return !leafed && ballot !== undefined
}

/** Says how it stands with the connection. */
export const say = (sentence: string) => write('#status', sentence)

/** Says under the field that the sentence has been sent, or nothing. */
export const saySent = (sentence: string) => write('#sentence .sent', sentence)

/** Screen readers read out what is written anew, so the same is not written twice. */
function write(selector: string, text: string): void {
  const element = one(selector)
  if (element.textContent !== text)
    element.textContent = text
}
