import type { Browser } from 'playwright'
import type { Product, Source } from './products.ts'
import { join } from 'node:path'
import { Fault } from '../run.ts'
import { writeWhole } from '../write-whole.ts'

/** A file that has been written. */
export interface Written { product: Product, content: Uint8Array }

/**
 * Makes files one after the other and writes each when it is whole. What was there under its name stays until then.
 *
 * @param out folder of the files, which must be there
 * @param onStart called before each file
 * @throws {Fault} where the browser stops half-way, or the folder takes no file
 */
export async function makeProducts(products: Product[], source: Source, out: string, onStart: (product: Product) => void = () => {}): Promise<Written[]> {
  const written: Written[] = []
  for (const product of products) {
    onStart(product)
    const content = await product.make(source).catch((error: unknown) => {
      throw explain(error, source.browser, product)
    })
    await writeWhole(join(out, product.file), content)
    written.push({ product, content })
  }
  return written
}

function explain(error: unknown, browser: Browser, { file }: Product): unknown {
  return browser.isConnected() || error instanceof Fault
    ? error
    : new Fault(`The browser stopped before ${file} was ready. A file of that name is as it was before; please try again.`)
}
