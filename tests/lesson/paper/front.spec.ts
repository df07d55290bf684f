/** The moving front on its slide in the PDF; long-handout.spec.ts finds it on the handout. */
import { test } from 'playwright/test'
import { readSlides, slides } from './papers.ts'
import { expectFront } from './sheets.ts'

const { number } = slides.find(({ content }) => content.includes('<MovingFront />'))!

test('the slide has every state on one page: date, share of land, sentence, source', async () => {
  expectFront((await readSlides()).pages[number - 1]!)
})
