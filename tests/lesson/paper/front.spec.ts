/** The moving front on paper: all of its states beside each other, with their words. */
import { expect, test } from 'playwright/test'
import { drawFront } from '../../../data/loader/front/draw.ts'
import { plain } from '../../text.ts'
import { citations, lesson, longHandout, slides, slidesPdf, words } from './papers.ts'

const { states, note } = drawFront(lesson.front, lesson.events)
const { number } = slides.find(({ content }) => content.includes('<MovingFront />'))!

for (const { name, find } of [
  { name: 'the slide', find: async () => slidesPdf.pages[number - 1]! },
  { name: 'the handout', find: async () => (await longHandout()).pages.find(({ text }) => text.startsWith(plain('The moving front')) || text.includes(plain('Hatched is what lay north')))! },
]) {
  test(`${name} has every state on one page: date, share of land, sentence, source`, async () => {
    const page = await find()
    for (const { date, text, share, sources } of states) {
      expect(page.text).toContain(plain(date))
      expect(page.text).toContain(plain(text))
      expect(page.text).toContain(share === undefined ? 'noline' : plain(`North about ${share}`))
      for (const key of sources)
        expect(page.text, key).toContain(words(citations.find(citation => citation.key === key)!.note))
    }
    expect(page.text).toContain(plain(note))
  })
}
