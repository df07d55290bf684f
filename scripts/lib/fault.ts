/** Faults that their sentences explain well enough. What throws them must not need what is heavy to load. */

/** Thrown by commands for bad input and the like. */
export class CommandError extends Error {
  override name = 'CommandError'
}

/** Says what to do where no browser is found; thrown with nothing else to read. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError'
  constructor(detail = 'No Chrome, Chromium or Edge was found.') {
    super(`${detail} Install Google Chrome, or run "npx playwright install chromium", or set CHROMIUM_PATH to a browser's program file.`)
  }
}
