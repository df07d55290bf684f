/** `npm run export [-- --out file.pdf]`: the slides as a PDF, one page a slide in its final state. */
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { openBrowser, openSite } from './open-site.ts'
import { command, Fault } from './run.ts'
import { buildSite } from './site.ts'

await command(async () => {
  const { values: { out } } = parseArgs({ options: { out: { type: 'string', default: 'slides.pdf' } } })
  const browser = await openBrowser()
  const work = await mkdtemp(join(tmpdir(), 'deck-'))
  try {
    console.log('Building the deck for paper …')
    const site = join(work, 'site')
    const slides = await buildSite(site)
    console.log(`Printing ${slides.length} slides …`)
    const page = await openSite(browser, site, '/?print=true#/paper')
    // A slide's code comes by itself; a page without its title would be printed as "Loading slide".
    await page.waitForFunction(count => document.querySelectorAll('.print-slide-container h1').length === count, slides.length)
    await page.evaluate(() => Promise.all([...document.fonts].map(font => font.load())).then(() => undefined))
    const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
    await writeWhole(resolve(out), pdf)
    console.log(`Written: ${out} (${slides.length} pages, ${Math.round(pdf.length / 1024)} KB).`)
  }
  finally {
    await browser.close()
    await rm(work, { recursive: true, force: true })
  }
})

/** Writes beside the target first, so that a half-written file never bears its name. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  const fresh = join(dirname(path), `.${process.pid}.pdf`)
  try {
    await writeFile(fresh, content)
    await rename(fresh, path)
  }
  catch (error) {
    await rm(fresh, { force: true })
    throw new Fault(`Cannot write ${path}: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}.`)
  }
}
