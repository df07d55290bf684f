/**
 * The keys of a room on a broker that lets everybody say everything. The teacher's window makes them; the code of the room is the beginning
 * of the signing key's hash, so that whoever has typed it knows that key from any other.
 */
import type { JWK } from 'jose'
import { base64url, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import { spellCode } from '../code.ts'

/** Private keys: one signs what the teacher says, the other opens what is meant for the teacher. Elliptic curves that every browser of the last years knows. */
export interface TeacherKeys { sign: JWK, seal: JWK }

export const SIGNATURE = 'ES256'
export const KEY_AGREEMENT = 'ECDH-ES'
/** Forty bits: who wants to pass for the teacher has to make a million million keys. */
const CODE_LENGTH = 8

export async function newTeacherKeys(): Promise<TeacherKeys> {
  const [sign, seal] = await Promise.all([SIGNATURE, KEY_AGREEMENT].map(async algorithm => exportJWK((await generateKeyPair(algorithm, { extractable: true })).privateKey)))
  return { sign: sign!, seal: seal! }
}

/** What may be told of a key. */
export function publicOf({ kty, crv, x, y }: JWK): JWK {
  return { kty, crv, x, y } as JWK
}

/** The code of the room that a signing key leads. */
export async function codeOf(key: JWK): Promise<string> {
  return spellCode(base64url.decode(await calculateJwkThumbprint(publicOf(key))).subarray(0, CODE_LENGTH))
}
