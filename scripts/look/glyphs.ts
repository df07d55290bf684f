/** Which characters a font has. */
import subsetFont from 'subset-font'

/**
 * @param font a font file
 * @param characters those of interest
 * @returns the ones of them that it has no glyph for
 */
export async function missingFrom(font: Buffer, characters: string): Promise<string[]> {
  const known = codePoints(await subsetFont(font, characters, { targetFormat: 'truetype' }))
  return [...new Set(characters)].filter(character => !known.has(character.codePointAt(0)!))
}

/** The code points in the `cmap` table of a TrueType font (formats 4 and 12, which every font for the web has). */
function codePoints(font: Buffer): Set<number> {
  const found = new Set<number>()
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const entry = tables.find(at => font.toString('latin1', at, at + 4) === 'cmap')
  if (entry === undefined)
    return found
  const cmap = font.readUInt32BE(entry + 8)
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4)
    const ranges = READERS.get(font.readUInt16BE(at))?.(font, at) ?? []
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code++)
        found.add(code)
    }
  }
  return found
}

/** Format 4; its last segment is no character. */
function segments(font: Buffer, at: number): [number, number][] {
  const count = font.readUInt16BE(at + 6) / 2
  return Array.from({ length: count }, (_, index): [number, number] => [font.readUInt16BE(at + 16 + 2 * (count + index)), font.readUInt16BE(at + 14 + 2 * index)])
    .filter(([first]) => first !== 0xFFFF)
}

/** Format 12. */
function groups(font: Buffer, at: number): [number, number][] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => [font.readUInt32BE(at + 16 + 12 * index), font.readUInt32BE(at + 20 + 12 * index)])
}

/** By the format of the table. */
const READERS = new Map([[4, segments], [12, groups]])
