/** The drawn numbers as they are read, by the eye and by a screen reader. */
import { expect } from 'playwright/test'
import { unitFor } from '../../components/numbers/pictogram.ts'
import { plain } from '../text.ts'
import { lesson, openSlide, slideWith } from './deck.ts'
import { test } from './kept-page.ts'

const { charts, figures, actors } = lesson
const pictograms = charts.filter(({ groups }) => groups.every(({ mark }) => mark))

for (const chart of charts.filter(each => !pictograms.includes(each))) {
  test(`${chart.id}: every bar has its number and its words, and is as long as it says`, async ({ page }) => {
    const slide = await openSlide(page, slideWith(`<BarChart of="${chart.id}"`), 99)
    const figure = slide.getByRole('figure', { name: chart.text })
    const bars = chart.groups.flatMap(group => group.bars)
    const rows = figure.getByRole('listitem')
    await expect(rows).toHaveCount(bars.length)
    const scale = (await slide.boundingBox())!.width / 980
    for (const [index, { figure: id, actor, note = '' }] of bars.entries()) {
      const counted = figures.find(each => each.id === id)
      const said = plain(await rows.nth(index).innerText())
      expect(said).toContain(plain(`${counted ? counted.display ?? counted.value.toLocaleString('en') : ''} ${note}`))
      if (chart.key)
        expect(said).toContain(plain(chart.key[actor]!))
      await expect(rows.nth(index).locator('.marker path')).toHaveCount(1)
      if (counted) {
        const width = (await rows.nth(index).locator('.sure').boundingBox())!.width / scale
        const whole = (await rows.nth(index).locator('svg.bar').boundingBox())!.width / scale
        const group = chart.scale === 'chart' ? bars : chart.groups.find(({ bars }) => bars.some(bar => bar.figure === id))!.bars
        const most = Math.max(...group.flatMap(bar => [bar.figure, bar.upTo]).map(name => figures.find(each => each.id === name)?.value ?? 0))
        expect(Math.abs(width - Math.max(counted.value && 2 / 400 * whole, counted.value / most * whole)), id).toBeLessThan(1)
      }
    }
  })
}

for (const chart of pictograms) {
  test(`${chart.id}: every row has its number and its words, and as many marks as it says`, async ({ page }) => {
    const slide = await openSlide(page, slideWith(`<PictogramChart of="${chart.id}"`), 99)
    const figure = slide.getByRole('figure', { name: chart.text })
    const bars = chart.groups.flatMap(group => group.bars)
    const valueOf = (id?: string) => figures.find(each => each.id === id)?.value ?? 0
    const rows = figure.getByRole('listitem')
    await expect(rows).toHaveCount(bars.length)
    for (const [index, { figure: id, upTo, actor, note = '' }] of bars.entries()) {
      const counted = figures.find(each => each.id === id)!
      const said = plain(await rows.nth(index).innerText())
      expect(said).toContain(plain(`${counted.display ?? counted.value.toLocaleString('en')} ${note}`))
      expect(said).toContain(plain(chart.key![actor]!))
      const unit = unitFor(Math.max(...chart.groups.find(({ bars }) => bars.some(bar => bar.figure === id))!.bars.flatMap(bar => [valueOf(bar.figure), valueOf(bar.upTo)])))
      await expect(rows.nth(index).locator('.filled')).toHaveCount(Math.ceil(counted.value / unit))
      await expect(rows.nth(index).locator('.outlined')).toHaveCount(Math.ceil((upTo ? valueOf(upTo) : counted.value) / unit))
    }
  })
}

test('sides differ by their marker as well as by colour', () => {
  for (const { groups } of charts) {
    const shapes = new Map(groups.flatMap(({ bars }) => bars).map(({ actor }) => [actor, actors.find(({ id }) => id === actor)!.shape]))
    expect(new Set(shapes.values()).size).toBe(shapes.size)
  }
})

test('the days of the war are all alike, until a click says in words which were days of talks', async ({ page }) => {
  const slide = await openSlide(page, slideWith('<TalkDays'))
  const labels = slide.locator('.talk-days .label')
  for (const label of await labels.all())
    await expect(label).toBeHidden()
  const strokes = () => slide.locator('.talk-days path').evaluateAll(paths => new Set(paths.map(path => getComputedStyle(path).stroke)).size)
  expect(await strokes()).toBe(1)
  await page.keyboard.press('ArrowRight')
  await expect(slide.locator('.talk-days li')).toContainText([/380 days of war before the talks/, /604 days of talks while Stalin lived/, /144 after his death/, /27 July 1953/])
  await expect(labels.first()).toBeVisible()
  await expect.poll(strokes).toBe(3)
  await expect(slide.locator('.talk-days svg')).toHaveAttribute('aria-hidden', 'true')
  await expect(slide.getByText('2 of every 3 days')).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(slide.getByText('2 of every 3 days')).toBeVisible()
  await expect(slide).toContainText('748 of the war’s 1,128 days')
})
