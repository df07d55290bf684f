/** A room on a broker somewhere else. The teacher's window makes its keys and keeps them while it is open, so that it can be loaded anew in mid-lesson. */
import type { TeacherKeys } from '../../../components/room/trust/teacher-keys.ts'
import type { OpenedRoom } from './keys'
import { CODE_LASTS, randomCode } from '../../../components/room/code.ts'
import { codeOf, newTeacherKeys } from '../../../components/room/trust/teacher-keys.ts'
import { forTeacher } from '../../../components/room/trust/trusted.ts'
import { lessonKey } from '../../../components/site/lesson-key'
import { siteRoot } from '../../../components/site/place'
import { publicAddress } from '../../../components/site/public-address'

/** What is kept; `at` is when the room was opened, in ms since 1970. */
interface Kept { keys: TeacherKeys, clicker: string, at: number }

/** As long as the room's code: the clicker's form takes both at once. */
const CODE_LENGTH = 8
const KEY = lessonKey('room')

/**
 * Opens the room that this browser has not ended, or a new one.
 *
 * @param password the teachers' at the broker; empty where it has none
 * @throws {Error} where the page has come without https, so that the browser signs nothing
 */
export async function openHosted(password: string): Promise<OpenedRoom> {
  const { keys, clicker } = kept() ?? keep({ keys: await newTeacherKeys(), clicker: randomCode(CODE_LENGTH), at: Date.now() })
  const site = publicAddress('', __DECK_URL__, location.href, siteRoot)
  return {
    code: await codeOf(keys.sign),
    clicker,
    broker: __DECK_BROKER__,
    password,
    trusted: await forTeacher(keys),
    places: site === undefined ? [] : [{ site, typed: `${site.replace(/^https?:\/\//, '')}room` }],
  }
}

/** The next room has other keys. */
export function forgetHosted(): void {
  localStorage.removeItem(KEY)
}

function kept(): Kept | undefined {
  try {
    const known = JSON.parse(localStorage.getItem(KEY) ?? '') as Kept
    return Date.now() - known.at < CODE_LASTS ? known : undefined
  }
  catch {}
}

function keep(room: Kept): Kept {
  localStorage.setItem(KEY, JSON.stringify(room))
  return room
}
