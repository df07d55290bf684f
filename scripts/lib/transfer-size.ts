/** What files weigh on their way to a reader. */
import { gzipSync } from 'node:zlib'

/** Fonts, pictures and PDFs are compressed already. */
const PACKED = /\.(?:woff2|png|webp|pdf)$/

/** Bytes of a file as a web host sends it, text compressed with gzip. */
export function weightOf(name: string, content: Buffer): number {
  return PACKED.test(name) ? content.length : gzipSync(content).length
}
