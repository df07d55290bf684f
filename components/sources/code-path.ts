/** A code to scan, as a drawing. */
import { encode } from 'uqr'

/** The dark squares as a path, and the side of the square in which they stand, its quiet zone included. */
export interface Code { path: string, side: number }

/** The code that says some text. A quiet zone of four modules is what the standard asks for (ISO/IEC 18004). */
export function codePath(text: string): Code {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => dark ? [`M${x} ${y}h1v1h-1z`] : [])).join('')
  return { path, side: size }
}
