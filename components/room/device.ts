/** What a student's device knows of its room and shows of the lesson, as plain values. Nothing of a browser or a network is in here. */
import type { Open, Place, Tally, Vote } from './messages.ts'
import { isLater } from './messages.ts'

export interface Device {
  place?: Place
  /** The ballot that takes votes. */
  open?: Open
  /** What the teacher shows of a ballot. */
  shown?: Tally & { ballot: string }
  /** What this device has answered, by ballot. */
  mine: Record<string, Vote>
  /** The slide that the student has leafed to; none while the device is with the class. */
  leaf?: string
}

export const NEW_DEVICE: Device = { mine: {} }

/** The class has moved on. A device that had leafed away stays where it is; one that is told of an older place stays as well. */
export function movedTo(device: Device, place: Place): Device {
  return isLater(place, device.place) ? { ...device, place } : device
}

/** A ballot was opened, or, without one, the last was closed. */
export function openedTo({ open: _before, ...rest }: Device, open: Open | undefined): Device {
  return { ...rest, ...open && { open } }
}

/** The teacher shows what the devices have answered to a ballot, or takes it back. Results come in any order to who has just come in. */
export function toldResult(device: Device, ballot: string, tally: Tally | undefined): Device {
  const { shown, ...rest } = device
  if (tally)
    return { ...rest, shown: { ballot, ...tally } }
  return shown?.ballot === ballot ? rest : device
}

/**
 * The student answers; the same answer once more changes nothing.
 *
 * @param now ms since 1970: an answer that is given later counts more, also after the page was loaded anew
 */
export function answer(device: Device, option: string, now: number): Device {
  const { open, mine } = device
  if (!open || (open.options.length > 0 && !open.options.includes(option)) || answerTo(device, open.ballot) === option)
    return device
  return { ...device, mine: { ...mine, [open.ballot]: { epoch: open.epoch, option, count: Math.max(now, (mine[open.ballot]?.count ?? 0) + 1) } } }
}

/** What this device has answered; what it said before the ballot was cleared is no answer. */
export function answerTo({ open, mine }: Device, ballot: string): string | undefined {
  const vote = mine[ballot]
  return open?.ballot === ballot && open.epoch !== vote?.epoch ? undefined : vote?.option
}

/** The slide that the device shows; none before it has heard where the class is. */
export function slideShown({ place, leaf }: Device): string | undefined {
  return leaf ?? place?.slide
}

/**
 * Leafs back or forward. Nobody gets ahead of the class, unless the teacher lets them.
 *
 * @param slides the names of the lesson's slides, in order
 */
export function leafBy(device: Device, by: 1 | -1, slides: string[]): Device {
  const here = slides.indexOf(slideShown(device) ?? '')
  const there = slides[here + by]
  const { leaf: _before, ...rest } = device
  if (here < 0 || there === undefined || (by > 0 && !mayLeafOn(device, slides)))
    return device
  return there === device.place?.slide ? rest : { ...rest, leaf: there }
}

/** True where there is a next slide that the student may see. */
export function mayLeafOn(device: Device, slides: string[]): boolean {
  const [here, there] = [slideShown(device), device.place?.slide].map(slide => slides.indexOf(slide ?? '')) as [number, number]
  return here >= 0 && here < slides.length - 1 && (here < there || device.place?.free === true)
}

/** Back to where the class is. */
export function backToClass({ leaf: _leaf, ...rest }: Device): Device {
  return rest
}
