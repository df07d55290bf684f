/** The browser of commands and tests is started as Playwright does it, without what nobody sees. */
import { chromium, expect, test } from 'playwright/test'
import { BROWSER_ARGS, SWITCHED_OFF } from '../../scripts/lib/browser-args.ts'
import { findBrowser } from '../../scripts/lib/find-browser.ts'

test('all that Playwright switches off stays off, and no window loads pages of its own', async () => {
  const server = await chromium.launchServer({ executablePath: findBrowser(), args: BROWSER_ARGS })
  try {
    const [playwrights] = server.process().spawnargs.filter(arg => arg.startsWith('--disable-features='))
    expect(playwrights).toBe(`--disable-features=${SWITCHED_OFF.join(',')}`)
    const browser = await chromium.connect(server.wsEndpoint())
    await browser.newPage()
    const session = await browser.newBrowserCDPSession()
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
    expect(targetInfos.filter(({ url }) => url.startsWith('chrome:'))).toEqual([])
  }
  finally {
    await server.close()
  }
})
