/** The size of the words on a slide, in pixels of the canvas: a class reads them from nine metres away. */
import type { Locator } from 'playwright/test'
import { expect } from 'playwright/test'

/** Nothing is smaller. */
const SMALLEST = 18
/** What most words have at least. */
const USUAL = 22
/** How many words may be smaller than is usual: labels and captions. */
const SHARE = 0.1
/** A browser rounds. */
const NEARLY = 0.05

/** What nobody in the class has to read, and why. */
const NOT_FOR_THE_CLASS = [
  // For screen readers.
  '.visually-hidden',
  // The number of a source note, for whoever looks it up.
  'sup',
  // The same on every slide: where the story stands, and the number of a page of the PDF.
  '.thread, .folio',
  // Opens the sources, in the presenter's window as well.
  '.slide-sources > button',
  // Cards that somebody has opened at the screen.
  '[popover]',
].join()
/** May be small, but not too small: the line above the title, which says where we are as the thread does, and buttons whose words stand on the cards that they lay down. */
const SAID_TWICE = '.kicker, .debate-cards .names'

/** The words of one text, and their size. */
interface Said { text: string, size: number, counts: boolean }

/** Everything on a slide that a class has to read, as it stands now. */
async function saidOn(slide: Locator): Promise<Said[]> {
  return slide.evaluate((root, { except, twice }) => {
    const canvas = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--canvas-width'))
    const scale = root.getBoundingClientRect().width / canvas
    const said: Said[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!
      const range = document.createRange()
      range.selectNodeContents(node)
      if (!/[\p{L}\p{N}]/u.test(node.nodeValue!) || element.closest(except) || range.getBoundingClientRect().width < 1
        || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
        continue
      }
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
      said.push({
        text: node.nodeValue!.trim().replaceAll(/\s+/g, ' '),
        // A drawing has pixels of its own.
        size: matrix ? size * Math.hypot(matrix.a, matrix.b) / scale : size,
        counts: !element.closest(twice),
      })
    }
    return said
  }, { except: NOT_FOR_THE_CLASS, twice: SAID_TWICE })
}

const count = (said: Said[]) => said.flatMap(({ text }) => text.split(' ').filter(word => /[\p{L}\p{N}]/u.test(word))).length

const list = (said: Said[]) => said.map(({ text, size }) => `${Math.round(size * 10) / 10} px: ${text}`).join('\n')

/** Reads a slide at each of its clicks, then expects that nothing on it was ever too small, and that few of its words were smaller than is usual. */
export function typeReader(slide: Locator): { read: () => Promise<void>, expectLarge: (name: string) => void } {
  /** What stands through several clicks is read once. */
  const read = new Map<string, Said>()
  return {
    read: async () => (await saidOn(slide)).forEach(said => read.set(`${said.text} ${said.size}`, said)),
    expectLarge(name) {
      const said = [...read.values()]
      const tiny = said.filter(({ size }) => size < SMALLEST - NEARLY)
      expect.soft(tiny, `${name}, has type under ${SMALLEST} px\n${list(tiny)}\n`).toEqual([])
      const counted = said.filter(({ counts }) => counts)
      const small = counted.filter(({ size }) => size < USUAL - NEARLY)
      expect.soft(count(small) / count(counted), `${name}: ${count(small)} of ${count(counted)} words are under ${USUAL} px\n${list(small)}\n`).toBeLessThan(SHARE)
    },
  }
}
