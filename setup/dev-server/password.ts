/** Tells the dev server the password that stands in the page's address (`npm start -- --remote=password`). */

/** The name that guard.ts looks for. */
const COOKIE = 'deck-password'

/**
 * Loads the page once more when the server has not heard of the password yet: it sends the real settings to those who know it.
 *
 * @param address by which the page was opened; Slidev has sent it on by now
 */
export function tellPassword(address: string): void {
  const [, password] = /[?&]password=([^&/]+)/.exec(address) ?? []
  const cookie = `${COOKIE}=${password}`
  if (!password || document.cookie.split(/;\s*/).includes(cookie))
    return
  document.cookie = `${cookie}; SameSite=Strict; path=/`
  location.replace(address)
  location.reload()
}
