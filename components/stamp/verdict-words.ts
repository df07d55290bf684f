/** The verdicts as they are stamped. */
import type { Verdict } from '../../data/loader/verdicts.ts'

export const VERDICT_WORDS: Record<Verdict, string> = {
  'supported': 'Supported',
  'supported-with-nuance': 'Supported with nuance',
  'contested': 'Contested',
  'not-supported': 'Not supported',
}
