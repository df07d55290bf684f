/**
 * What the windows of the show share, in the place of Slidev's `state/shared.ts`: the same state, but its place is told and
 * followed by `in-step.ts` alone. Slidev's own answers what it hears, so that two quick presses leave the windows a step apart,
 * and a window that is reloaded sends the others back to the beginning of its slide.
 */
export { initSharedState, onSharedUpdate, sharedState } from '@slidev/client/state/shared.ts'

/** Slidev tells the others where it stands. */
export function patch(): void {}

/** Slidev goes where the others stand. */
export function onPatch(): void {}
