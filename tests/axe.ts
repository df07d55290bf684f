/** What axe finds on a page. Its script is put into the page once; `@axe-core/playwright` opens a second page for every question. */
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'
import axe from 'axe-core'

/**
 * What axe finds in a part of the page, one line for each place; nothing where all is well.
 *
 * @param part a CSS selector; the whole page where none is given
 */
export async function axeFaults(page: Page, part = 'html'): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window))
    await page.evaluate(axe.source)
  const { violations } = await page.evaluate((part) => {
    const { axe } = window as unknown as { axe: { run: (part: string, options: object) => Promise<AxeResults> } }
    return axe.run(part, { resultTypes: ['violations'] })
  }, part)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`))
}
