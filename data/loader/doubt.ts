/**
 * Why something is not certain. The first two kinds are history and may be told anywhere; the third is about our own reading,
 * and belongs in the teacher's guide only. In a file of its own, because the browser needs it and not the schemas.
 */
export const DOUBTS = ['no-source', 'archive-closed', 'not-seen'] as const

export type Doubt = typeof DOUBTS[number]

/** Each kind as a sentence for a reader. */
export const DOUBT_WORDS: Record<Doubt, string> = {
  'no-source': 'No source of that time is known.',
  'archive-closed': 'The archive that would tell us is closed.',
  'not-seen': 'We did not see it ourselves.',
}

/** True where a doubt is about the past and not about our reading. */
export const isHistory = (kind: Doubt): boolean => kind !== 'not-seen'
