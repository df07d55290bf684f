/** Ready-made settings for web hosts that can send headers; GitHub Pages cannot, and has the policy in the pages themselves. */
import type { RoomPlace } from '../lib/room-place.ts'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brokerOf } from '../lib/room-place.ts'
import { caddyBroker, nginxBroker, writeBrokerFiles } from './broker-files.ts'

/** Names with a hash in them never change what they hold. */
const FOREVER = 'public, max-age=31536000, immutable'
/** Everything else is asked for again, and answered with "not modified". */
const ASK = 'no-cache'

function headersOf({ policy, frames, forTeachers }: Omit<HostOptions, 'room'>): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', `${policy}; frame-ancestors ${['\'self\'', ...frames].join(' ')}`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    // A frame without an origin of its own (sandbox="allow-scripts") is given the site's scripts only so.
    ...frames.length > 0 ? [['Access-Control-Allow-Origin', '*'] as [string, string]] : [],
    ...forTeachers ? [['X-Robots-Tag', 'noindex'] as [string, string]] : [],
  ]
}

/** What web hosts are told of a site. */
interface HostOptions {
  /** The Content Security Policy of its pages. */
  policy: string
  /** Sites whose pages may show it in a frame, beside its own. */
  frames: string[]
  /** True where search engines shall list nothing, not even a paper. */
  forTeachers: boolean
  /** The broker of its room. */
  room?: RoomPlace
}

/** Writes `_headers` (Netlify, Cloudflare Pages) and `hosting/` (nginx, Caddy, and Mosquitto for a room) into a site. */
export async function writeHostFiles(site: string, { room, ...told }: HostOptions): Promise<void> {
  const headers = headersOf(told)
  const broker = room && brokerOf(room)
  // Slidev's own sends unknown addresses to the first page, with "found". One that lies in public/ is the teacher's.
  if (!existsSync('public/_redirects'))
    await rm(join(site, '_redirects'), { force: true })
  await writeFile(join(site, '_headers'), [
    '/*', ...headers.map(([name, value]) => `  ${name}: ${value}`), `  Cache-Control: ${ASK}`,
    '/assets/*', '  ! Cache-Control', `  Cache-Control: ${FOREVER}`, '',
  ].join('\n'))
  // GitHub Pages, where it makes a site of a branch, would leave files out.
  await writeFile(join(site, '.nojekyll'), '')
  await mkdir(join(site, 'hosting'), { recursive: true })
  await writeFile(join(site, 'hosting/nginx.conf'), `# Inside a "server" block; the site lies in the folder that "root" names.
location / {
  error_page 404 /404.html;
  types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; image/png png; image/webp webp; font/woff2 woff2; application/pdf pdf; application/vnd.openxmlformats-officedocument.wordprocessingml.document docx; }
  gzip on;
  gzip_types text/css text/javascript application/json image/svg+xml;
${[...headers, ['Cache-Control', ASK]].map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  location /assets/ {
${[...headers, ['Cache-Control', FOREVER]].map(([name, value]) => `    add_header ${name} "${value}";`).join('\n')}
  }
}
${broker ? nginxBroker(broker) : ''}`)
  await writeFile(join(site, 'hosting/Caddyfile'), `# Put the site's own name in the place of ":8080", and its folder in the place of "/srv/lesson".
:8080 {
  root * /srv/lesson
  encode zstd gzip
  header {
${headers.map(([name, value]) => `    ${name} "${value}"`).join('\n')}
  }
  # One or the other: of two that match, Caddy puts the general one last. What is not there must not be kept.
  @assets {
    path /assets/*
    file
  }
  @others not path /assets/*
  header @assets Cache-Control "${FOREVER}"
  header @others Cache-Control "${ASK}"
  handle_errors {
    header Cache-Control "${ASK}"
    rewrite * /404.html
    file_server
  }
${broker ? caddyBroker(broker) : ''}  file_server
}
`)
  if (broker)
    await writeBrokerFiles(join(site, 'hosting'))
}
