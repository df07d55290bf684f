/** Instead of the hand-drawn marks of v-mark. */
export function annotate(): never {
  throw new Error('v-mark is not part of the built deck (setup/slim)')
}
