/** What the teacher says, signed, as a JSON Web Signature. It names its topic and its time, so that it is good for nothing else and no second time. */
import type { CryptoKey, JWK } from 'jose'
import type { TeacherKeys } from './teacher-keys.ts'
import { CompactSign, compactVerify, EmbeddedJWK, importJWK } from 'jose'
import { codeOf, KEY_AGREEMENT, publicOf, SIGNATURE } from './teacher-keys.ts'

/** A message that is what it says it is. `at` is when it was written, in ms since 1970. */
export interface Trusted { text: string, at: number }

/** @returns what signs a text for a topic */
export async function signer(keys: TeacherKeys): Promise<(topic: string, text: string, at: number) => Promise<string>> {
  const key = await importJWK(keys.sign, SIGNATURE)
  const told = { alg: SIGNATURE, jwk: publicOf(keys.sign), seal: publicOf(keys.seal) }
  return (topic, text, at) => new CompactSign(new TextEncoder().encode(text)).setProtectedHeader({ ...told, topic, at }).sign(key)
}

/**
 * Reads what was signed for a topic of a room.
 *
 * @returns nothing where somebody else has said it; otherwise, beside the text, the key that seals answers
 */
export async function readSigned(room: string, topic: string, message: string): Promise<Trusted & { seal: CryptoKey } | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(message, EmbeddedJWK, { algorithms: [SIGNATURE] })
    const { jwk, topic: meant, at, seal } = protectedHeader
    if (await codeOf(jwk!) === room && meant === topic && typeof at === 'number')
      return { text: new TextDecoder().decode(payload), at, seal: await importJWK(seal as JWK, KEY_AGREEMENT) as CryptoKey }
  }
  catch {
    // It was not signed, or not well.
  }
}
