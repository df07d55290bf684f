/** The four verdicts on a claim, from best to worst. In a file of their own, because the browser needs them and not the schemas. */
export const VERDICTS = ['supported', 'supported-with-nuance', 'contested', 'not-supported'] as const

export type Verdict = typeof VERDICTS[number]
