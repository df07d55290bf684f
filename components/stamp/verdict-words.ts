/** The verdicts as they are stamped. */
import type { Verdict } from '../../data/loader/verdicts.ts'
import * as words from '../words.ts'

export const VERDICT_WORDS: Record<Verdict, string> = {
  'supported': words.verdictSupported,
  'supported-with-nuance': words.verdictNuance,
  'contested': words.verdictContested,
  'not-supported': words.verdictNotSupported,
}
