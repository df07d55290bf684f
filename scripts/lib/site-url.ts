/** The address at which a site stands. */
import { CommandError } from './fault.ts'

/**
 * @returns the same address
 * @throws {CommandError} where it is none, or has no slash at its end
 */
export function checkUrl(url: string): string {
  if (!/^https?:\/\/[^?#]+\/$/.test(url))
    throw new CommandError(`--url: expected the site's address with a slash at its end, such as "https://school.example/one/", found "${url}".`)
  return url
}
