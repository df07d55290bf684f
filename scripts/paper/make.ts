import type { Browser } from 'playwright'
import type { Product, Source } from './products.ts'
import { join } from 'node:path'
import { CommandError } from '../lib/fault.ts'
import { writeFileAtomic } from '../lib/write-atomic.ts'

/** How Playwright says that a page has gone, where the browser itself goes on, or does not know yet that it does not. */
const STOPPED = /crashed|(?:target|has been) closed|detached|ERR_ABORTED/i

/** A file that has been written. */
export interface Written { product: Product, content: Uint8Array }

/**
 * Makes files one after the other and writes each when it is whole. What was there under its name stays until then.
 *
 * @param out folder of the files, which must be there
 * @param onStart called before each file
 * @throws {CommandError} where the browser stops half-way, or the folder takes no file
 */
export async function makeProducts(products: Product[], source: Source, out: string, onStart: (product: Product) => void = () => {}): Promise<Written[]> {
  const written: Written[] = []
  for (const product of products) {
    onStart(product)
    const content = await orGone(source.browser, product.make(source)).catch((error: unknown) => {
      throw explain(error, source.browser, product)
    })
    await writeFileAtomic(join(out, product.file), content)
    written.push({ product, content })
  }
  return written
}

/** Ends as the work does, or with an error when the browser goes: Playwright leaves some of its promises open then. */
async function orGone<Result>(browser: Browser, work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const gone = () => reject(new Error('The browser has been closed'))
  browser.once('disconnected', gone)
  try {
    return await Promise.race([work, promise])
  }
  finally {
    browser.off('disconnected', gone)
  }
}

function explain(error: unknown, browser: Browser, { file }: Product): unknown {
  if (error instanceof CommandError || browser.isConnected() && !STOPPED.test(String(error)))
    return error
  return new CommandError(`The browser stopped before ${file} was ready. A file of that name is as it was before; please try again.`)
}
