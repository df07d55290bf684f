/** The lessons of this deck, each within its time. */
import { expect, test } from 'playwright/test'
import { slidesIn } from '../../../data/loader/lesson-pages.ts'
import { needIn } from '../../../data/loader/lessons.ts'
import { lesson, paths, slides } from '../deck.ts'

test('the lengths that teachers ask for are there, the 45 minutes first', () => {
  expect(paths.map(({ id }) => id)).toEqual(['45', '20', '60', 'double-1', 'double-2', 'whole'])
})

for (const path of paths) {
  test(`${path.id} has the time that it needs, and fills what it has`, () => {
    const own = slidesIn(path, slides)
    for (const slide of own)
      expect(path.slides[slide.name], slide.name).toBeGreaterThanOrEqual(needIn('.', slide, lesson, path))
    const taught = Object.values(path.slides).reduce((sum, each) => sum + each, 0)
    expect(taught + path.lost).toBeLessThanOrEqual(path.minutes)
    expect(path.minutes - path.lost - taught, 'minutes to spare').toBeLessThan(3)
  })

  test(`${path.id} votes twice or not at all, and ends with the question`, () => {
    const texts = slidesIn(path, slides).map(({ content }) => content)
    const votes = texts.filter(content => content.includes('<HandsUp')).map(content => content.includes(' again'))
    expect([[], [false], [true], [false, true]]).toContainEqual(votes)
    expect(texts.some(content => content.includes('<QuestionList'))).toBe(true)
  })
}

test('three to eight claims are tried where a trial is held', () => {
  for (const { id, slides: own, trial } of paths.filter(({ slides }) => 'trial' in slides))
    expect(trial?.length ?? 8, `${id}: ${Object.keys(own).length} slides`).toBeGreaterThanOrEqual(3)
})
