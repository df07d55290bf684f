/** Links into what is folded away: not every browser opens it by itself. */

/** Opens every fold round an element, and its own where it is one or stands in the words on it. */
export function unfold(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
}

/** The place on the page to which a link leads, with everything round it open; nothing for a link to elsewhere. */
export function unfoldedBy(clicked: Element): Element | undefined {
  const id = clicked.closest('a')?.getAttribute('href')?.match(/^#([^/].*)/)?.[1]
  return id ? unfolded(clicked.ownerDocument, id) : undefined
}

/** The element of an id, with everything round it open. */
export function unfolded(page: Document, id: string): Element | undefined {
  const element = page.getElementById(id)
  if (element)
    unfold(element)
  return element ?? undefined
}
