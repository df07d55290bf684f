import path from 'node:path'

/** A path with slashes, as addresses, imports and our own files write it; Windows has others. */
export function withSlashes(native: string): string {
  return native.replaceAll('\\', '/')
}

/**
 * A file as people and our own lists call it: from the project's folder, with slashes on every system.
 *
 * @param system whose rules for paths hold; the one we run on
 */
export function pathInProject(root: string, file: string, system: Pick<typeof path, 'relative'> = path): string {
  return withSlashes(system.relative(root, file))
}
