/** The codes of a room: short enough to type, without letters that are taken for others (Crockford's base 32). */

/** How long a code is good, in ms: a room that nobody has ended is not opened again the next day. */
export const CODE_LASTS = 6 * 3_600_000

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A code at random.
 *
 * @param length in characters; each has five bits
 */
export function randomCode(length: number): string {
  // Not `randomUUID`, which needs a secure context.
  return spellCode(crypto.getRandomValues(new Uint8Array(length)))
}

/** Nobody guesses it: a hundred and thirty bits. */
export function newSecret(): string {
  return randomCode(26)
}

/** Five bits of each byte as a character. */
export function spellCode(bytes: Uint8Array): string {
  return [...bytes].map(byte => ALPHABET[byte & 31]).join('')
}

/** What somebody has typed, as a code: the letters that are not in it are taken for what they look like. */
export function readCode(typed: string): string {
  return typed.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1').replaceAll('u', 'v')
}
