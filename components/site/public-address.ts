/** The address of the site as another device finds it. */
/** Names that lead to one's own machine, or nowhere (RFC 2606). */
const NOWHERE = /^(?:localhost|127\.[\d.]+|\[::1?\]|.+\.(?:localhost|invalid))$/

/**
 * Where a page of the built site can be read from anywhere.
 *
 * @param page such as `read/index.html`
 * @param known the site's own address, where somebody has said it
 * @param here the address of the page that asks; none on a page that is rendered when the site is built
 * @param siteRoot from that page to the site's first page
 * @returns nothing where no other device could open it
 */
export function publicAddress(page: string, known: string, here?: string, siteRoot = ''): string | undefined {
  if (known)
    return new URL(page, known).href
  const root = here === undefined ? undefined : new URL(siteRoot || './', here)
  return root && /^https?:$/.test(root.protocol) && !NOWHERE.test(root.hostname) ? new URL(page, root).href : undefined
}
