/** Addresses of the dev server that people type, or that Slidev prints although they lead nowhere when slides live behind a "#". */
import type { Plugin } from 'vite'

/**
 * Where an address really leads, from the deck's first page; undefined for any other.
 *
 * @param path below the deck's first page, such as `presenter/3`
 */
export function realAddress(path: string): string | undefined {
  const [, presenter, rest = ''] = /^(presenter)(?:\/(\d*))?\/?$/.exec(path) ?? []
  if (presenter)
    return `#/presenter/${rest || 1}`
  // The papers are there, and commands make the files (README, "Print it").
  return /^export\/?$/.test(path) ? '#/handout' : undefined
}

export function typedAddresses(): Plugin {
  return {
    name: 'typed-addresses',
    apply: 'serve',
    configureServer: ({ middlewares, config: { base } }) => {
      middlewares.use(({ url = '/' }, response, next) => {
        const { pathname, search } = new URL(url, 'http://localhost')
        const leads = pathname.startsWith(base) && realAddress(pathname.slice(base.length))
        if (!leads) {
          next()
          return
        }
        response.writeHead(302, { Location: `${base}${search}${leads}` }).end()
      })
    },
  }
}
