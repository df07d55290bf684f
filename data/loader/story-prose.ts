import type { Story } from './schema.ts'

/** All that a story tells, with its citations. */
export function storyProse({ background, brief, acts }: Story): string {
  return [background, brief, ...acts.map(({ story }) => story)].flat().join('\n')
}
