/** Slidev's routes by name. `slidev-aliases.ts` stops the build where Slidev no longer has one of them. */

/** Those that get a page of ours (setup/routes.ts). */
export const REPLACED = ['play', 'presenter', 'notes'] as const

/** Those that a built site does without: one asks for a password, two are for writing notes. */
export const LEFT_OUT = ['entry', 'notes-edit', 'overview']
