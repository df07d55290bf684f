/** Ready-made settings for web hosts that can send headers; GitHub Pages cannot, and has the policy in the pages themselves. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentSecurityPolicy } from './page.ts'

/** Names with a hash in them never change what they hold. */
const FOREVER = 'public, max-age=31536000, immutable'
/** Everything else is asked for again, and answered with "not modified". */
const ASK = 'no-cache'

const HEADERS = {
  'Content-Security-Policy': `${contentSecurityPolicy()}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** Writes `_headers` (Netlify, Cloudflare Pages) and `hosting/` (nginx, Caddy) into a site. */
export async function writeHostFiles(site: string): Promise<void> {
  const headers = Object.entries(HEADERS)
  // Slidev's own sends unknown addresses to the first page, with "found".
  await rm(join(site, '_redirects'), { force: true })
  await writeFile(join(site, '_headers'), [
    '/*', ...headers.map(([name, value]) => `  ${name}: ${value}`), `  Cache-Control: ${ASK}`,
    '/assets/*', '  ! Cache-Control', `  Cache-Control: ${FOREVER}`, '',
  ].join('\n'))
  await mkdir(join(site, 'hosting'), { recursive: true })
  await writeFile(join(site, 'hosting/nginx.conf'), `# Inside a "server" block; the site lies in the folder that "root" names.
location / {
  error_page 404 /404.html;
  types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; image/png png; image/webp webp; font/woff2 woff2; application/pdf pdf; }
  gzip on;
  gzip_types text/css text/javascript application/json image/svg+xml;
${[...headers, ['Cache-Control', ASK]].map(([name, value]) => `  add_header ${name} "${value}";`).join('\n')}
  location /assets/ {
${[...headers, ['Cache-Control', FOREVER]].map(([name, value]) => `    add_header ${name} "${value}";`).join('\n')}
  }
}
`)
  await writeFile(join(site, 'hosting/Caddyfile'), `# Put the site's own name in the place of ":8080", and its folder in the place of "/srv/lesson".
:8080 {
  root * /srv/lesson
  encode zstd gzip
  header {
${headers.map(([name, value]) => `    ${name} "${value}"`).join('\n')}
    Cache-Control "${ASK}"
  }
  header /assets/* Cache-Control "${FOREVER}"
  handle_errors {
    rewrite * /404.html
    file_server
  }
  file_server
}
`)
}
