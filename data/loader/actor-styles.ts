/** The actors' colours as styles: a custom property for each (`--id`), and its use in a diagram. */
import type { Actor } from './schema.ts'

/** What is printed stays light, whatever the screen shows. */
export function actorStyles(actors: Actor[]): string {
  const properties = (theme: keyof Actor['colour']) => actors.map(({ id, colour }) => `--${id}: ${colour[theme]};`).join(' ')
  return [
    `:root, .on-paper { ${properties('light')} }`,
    `@media not print { html.dark { ${properties('dark')} } }`,
    ...actors.map(({ id }) => `.decision .node.actor-${id} { --actor: var(--${id}); }`),
    '',
  ].join('\n')
}
