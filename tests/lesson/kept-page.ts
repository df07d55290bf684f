/** `page` is one page for all the tests of a worker that only look: to open one and load the deck takes longer than most of them do. */
import type { Page } from 'playwright/test'
import { test as base } from 'playwright/test'

let kept: Promise<Page> | undefined

export const test = base.extend({
  page: async ({ browser, viewport }, use) => {
    kept ??= browser.newPage().then(page => page.on('pageerror', (error) => {
      throw error
    }))
    const page = await kept
    await page.emulateMedia({ media: null, colorScheme: null })
    await page.setViewportSize(viewport!)
    await use(page)
  },
})

/** Opens an address of the site. A page reads the paper that its address asks for as it loads, so for another one it is loaded anew. */
export async function openAnew(page: Page, address: string): Promise<void> {
  if (!page.url().endsWith(address))
    await page.goto('about:blank')
  await page.goto(`./${address}`)
}
