/** Characters that the deck's own fonts do not have, where they stand, and the font in which this machine shows them instead. */
import type { Browser, Page } from 'playwright'
import { glob, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { escapeHtml } from '../lib/escape-html.ts'
import { missingFrom } from './glyphs.ts'

const { resolve } = createRequire(import.meta.url)
/** What people write. */
const TEXTS = ['slides.md', 'pages/*.md', 'data/*.{yaml,yml}', 'snippets/*.mmd']

/** Characters of one kind. */
export interface Foreign {
  characters: string[]
  /** The families that do not have them, in the words of styles/fonts.css. */
  families: string[]
  /** The first place: file and line. */
  where: string
}

/**
 * @param root the project's folder
 * @param seen everything that can be read on the slides and pages
 */
export async function foreignCharacters(root: string, seen: string): Promise<Foreign[]> {
  const wanted = [...new Set(seen)].filter(character => /\P{C}/u.test(character))
  const lacking = new Map<string, Set<string>>()
  const styles = await readFile(join(root, 'styles/fonts.css'), 'utf8')
  const faces = [...styles.matchAll(/@font-face\s*\{[^}]*?font-family:\s*"([^"]+)"[^}]*?url\("([^"]+\.woff2)"\)/g)]
  const families = Map.groupBy(faces, ([, family]) => family!)
  for (const [family, own] of families) {
    // A family may have a file for every script.
    let left = wanted
    for (const [, , file] of own)
      left = await missingFrom(await readFile(resolve(file!)), left.join(''))
    for (const character of left)
      lacking.set(character, (lacking.get(character) ?? new Set()).add(family))
  }
  if (lacking.size === 0)
    return []
  const places = await firstPlaces(root, lacking)
  const kinds = Map.groupBy(lacking.keys(), character => [...lacking.get(character)!].join())
  return [...kinds.values()].map(characters => ({
    characters,
    families: [...lacking.get(characters[0]!)!],
    where: characters.map(character => places.get(character)).find(Boolean) ?? 'on a slide',
  }))
}

/** Where each of some characters stands first in what people write: file and line. */
async function firstPlaces(root: string, characters: ReadonlyMap<string, unknown>): Promise<Map<string, string>> {
  const places = new Map<string, string>()
  for (const path of (await Array.fromAsync(glob(TEXTS, { cwd: root }))).toSorted()) {
    for (const [index, line] of (await readFile(join(root, path), 'utf8')).split('\n').entries()) {
      for (const character of line) {
        if (characters.has(character) && !places.has(character))
          places.set(character, `${path.replaceAll('\\', '/')}:${index + 1}`)
      }
    }
  }
  return places
}

/** One sentence for each kind: in what these characters are shown here, or that nothing here has them. */
export async function tellForeign(browser: Browser, kinds: Foreign[]): Promise<{ notes: string[], faults: string[] }> {
  const told = { notes: [] as string[], faults: [] as string[] }
  if (kinds.length === 0)
    return told
  const page = await browser.newPage()
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  for (const { characters, families, where } of kinds) {
    const shown = new Map<string, string[]>()
    for (const character of characters) {
      // Without the deck's own fonts, so that a missing character is not drawn as their empty box.
      await page.setContent(`<html lang="en"><p style="font-family: Georgia, 'Noto Serif', serif">${escapeHtml(character)}</p>`)
      const { root } = await client.send('DOM.getDocument')
      const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' })
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
      const font = await hasGlyph(page, character) ? fonts[0]?.familyName ?? '' : ''
      shown.set(font, [...shown.get(font) ?? [], character])
    }
    for (const [font, own] of shown) {
      // A symbol looks much the same in every font.
      const named = font ? own.filter(character => /\p{L}/u.test(character)) : own
      if (named.length === 0)
        continue
      const [are, they, them] = named.length > 1 ? ['are', 'they are', 'them'] : ['is', 'it is', 'it']
      const what = `${where}: ${named.map(character => `"${character}"`).join(' ')} ${are} not in ${inWords(families)}`
      if (font)
        told.notes.push(`${what}; here ${they} shown in ${font}, and in a similar font elsewhere`)
      else
        told.faults.push(`${what}, and no font of this machine has ${them}: ${they} blank here, and in PDFs made here. Install a font that does, or add one to styles/fonts.css`)
    }
  }
  await page.close()
  return told
}

/** A character that no font has is drawn as the same box, or the same nothing, as one that cannot exist. */
async function hasGlyph(page: Page, character: string): Promise<boolean> {
  return page.evaluate((character) => {
    const draw = (text: string) => {
      const pencil = Object.assign(document.createElement('canvas'), { width: 60, height: 60 }).getContext('2d', { willReadFrequently: true })!
      pencil.font = '40px Georgia, "Noto Serif", serif'
      pencil.fillText(text, 5, 45)
      return pencil.getImageData(0, 0, 60, 60).data.join()
    }
    const drawn = draw(character)
    return drawn !== draw('\u{10FFFE}') && drawn !== draw('\u0378') && (drawn !== draw(' ') || /\s/.test(character))
  }, character)
}

function inWords(words: string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('')
}
