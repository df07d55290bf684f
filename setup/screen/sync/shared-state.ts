/**
 * What the windows share, as Slidev keeps it, without Slidev's own steps. Its `setup/root.ts` answers what it hears, so that
 * two quick presses leave the windows a step apart, and a window that is reloaded sends the others back to the beginning of
 * its slide. It asks for these two functions and nobody else does; `position.ts` does their work.
 */
export * from '@slidev/client/state/shared.ts'

export function patch(): void {}

export function onPatch(): void {}
