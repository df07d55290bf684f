/** How certain an event is. In a file of its own, because the browser needs it and not the schemas. */
export const CONFIDENCES = ['high', 'medium'] as const

export type Confidence = typeof CONFIDENCES[number]

/** What is said of an event: nothing where nobody doubts it, otherwise a few words for a label and a sentence. */
export const CONFIDENCE_WORDS: Record<Confidence, { label: string, sentence: string }> = {
  high: { label: '', sentence: '' },
  medium: { label: '(not certain)', sentence: 'Not certain in every detail.' },
}
