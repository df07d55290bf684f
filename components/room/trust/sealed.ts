/**
 * What a device says, as a JSON Web Encryption that the teacher's window alone can open. A device has a secret and is called by its hash:
 * nobody else can speak for it.
 */
import type { CryptoKey } from 'jose'
import type { TeacherKeys } from './teacher-keys.ts'
import type { Trusted } from './signed.ts'
import { CompactEncrypt, compactDecrypt, importJWK } from 'jose'
import { spellCode } from '../code.ts'
import { KEY_AGREEMENT } from './teacher-keys.ts'

const ENCRYPTION = 'A256GCM'
/** Sixty bits. */
const NAME_LENGTH = 12

/** How the device with this secret is called. */
export async function nameOf(secret: string): Promise<string> {
  return spellCode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))).subarray(0, NAME_LENGTH))
}

/** @param key the teacher's, as `readSigned` gives it */
export async function seal(key: CryptoKey, secret: string, topic: string, text: string, at: number): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify({ secret, text })))
    .setProtectedHeader({ alg: KEY_AGREEMENT, enc: ENCRYPTION, topic, at })
    .encrypt(key)
}

/** @returns what opens what was sealed for a topic; nothing where the device whose topic it is has not said it */
export async function opener(keys: TeacherKeys): Promise<(topic: string, message: string) => Promise<Trusted | undefined>> {
  const key = await importJWK(keys.seal, KEY_AGREEMENT)
  return async (topic, message) => {
    try {
      const { plaintext, protectedHeader: { topic: meant, at } } = await compactDecrypt(message, key, { keyManagementAlgorithms: [KEY_AGREEMENT], contentEncryptionAlgorithms: [ENCRYPTION] })
      const { secret, text } = JSON.parse(new TextDecoder().decode(plaintext)) as { secret: unknown, text: unknown }
      const sound = typeof secret === 'string' && typeof text === 'string' && meant === topic && typeof at === 'number'
      return sound && await nameOf(secret) === topic.split('/').at(-1) ? { text, at } : undefined
    }
    catch {
      // It was not sealed, or not for this key.
    }
  }
}
