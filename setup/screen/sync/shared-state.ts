/**
 * Slidev's shared state without its own synchronisation of slide and click: only Slidev's `setup/root.ts` imports `patch` and
 * `onPatch`, and here they do nothing. Slidev echoes what it receives, so that two quick presses leave the windows a step apart,
 * and a window that is reloaded resets the clicks of the others. `position.ts` does their work (.github/SLIDEV.md).
 */
export * from '@slidev/client/state/shared.ts'

export function patch(): void {}

export function onPatch(): void {}
