/** The HTML round a rendered page. */
import type { RoomPlace } from '../lib/room-place.ts'
import { createHash } from 'node:crypto'
import { escapeHtml } from '../lib/escape-html.ts'
import { connectSources } from '../lib/room-place.ts'
import { EARLY_SCRIPTS, THEME_SCRIPT } from './early-scripts.ts'

/**
 * The Content Security Policy of every page of the site: everything from its own host, no script but its files and those that stand in the page.
 * Styles may stand in the page, because slides carry lengths and colours in `style` attributes.
 *
 * @param room with a broker for devices, pages may connect to it as well, and to nothing else
 */
export function contentSecurityPolicy(room?: RoomPlace): string {
  const hashes = EARLY_SCRIPTS.map(source => `'sha256-${createHash('sha256').update(source).digest('base64')}'`)
  return [
    `default-src 'self'`,
    ...room ? [`connect-src 'self' ${connectSources(room)}`] : [],
    `script-src ${['\'self\'', ...hashes].join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

/** What the head of a page says of it. */
export interface PageHead {
  title: string
  description: string
  /** Addresses, from the page's folder or with a host. */
  image: string
  canonical?: string
  /** False where search engines shall not list it. */
  listed: boolean
}

/** The tags that search engines and messages read. */
export function headTags({ title, description, image, canonical, listed }: PageHead): string {
  const meta = (name: string, content: string, key = 'name') => `<meta ${key}="${name}" content="${escapeHtml(content)}">`
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('description', description),
    meta('og:title', title, 'property'),
    meta('og:description', description, 'property'),
    meta('og:image', image, 'property'),
    meta('twitter:card', 'summary_large_image'),
    ...listed ? [] : [meta('robots', 'noindex')],
    ...canonical ? [`<link rel="canonical" href="${escapeHtml(canonical)}">`, meta('og:url', canonical, 'property')] : [],
  ].join('\n')
}

/** Asks for the two fonts that every page begins with before its stylesheet does, so that no line jumps when they come. */
export function preloadFonts(styles: string, root: string): string {
  return [...styles.matchAll(/((?:barlow-condensed|source-serif-4-latin-400-normal)[^)/"]*\.woff2)/g)]
    .map(([, file]) => `<link rel="preload" href="${root}assets/${file}" as="font" type="font/woff2" crossorigin>`)
    .join('\n')
}

/** The HTML round the head and the body of every page of the site that Slidev does not build. */
export function pageFrame({ language, policy, head, body, kind }: {
  /** As BCP 47 writes it. */
  language: string
  /** Its Content Security Policy. */
  policy: string
  /** Tags of the head, beside those of every page. */
  head: string
  body: string
  /** The classes of the body. */
  kind?: string
}): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
</head>
<body${kind ? ` class="${kind}"` : ''}>
${body}
</body>
</html>
`
}

/** A page in a folder of its own, one level down from the site's first. */
export function htmlPage({ language, policy, head, styles, body, kind, tags }: {
  /** As BCP 47 writes it. */
  language: string
  /** Its Content Security Policy. */
  policy: string
  head: PageHead
  /** Path of the stylesheet in the site. */
  styles: string
  body: string
  /** The classes of the body. */
  kind: string
  /** Tags that the page brings beside them. */
  tags: string
}): string {
  return pageFrame({
    language,
    policy,
    head: `${headTags(head)}
<link rel="icon" href="../favicon.svg">
<link rel="stylesheet" href="../${styles}">
<script>${THEME_SCRIPT}</script>
${tags}`,
    body,
    kind,
  })
}
