import { expect, test } from 'playwright/test'
import { breakLabel } from '../../components/timeline/labels.ts'
import { actView, rangeOf, resolveSteps } from '../../components/timeline/steps.ts'
import { ticksOf } from '../../components/timeline/ticks.ts'
import { parseDate } from '../../data/loader/dates.ts'
import { lesson as story } from '../engine/deck.ts'

test('an event leaves the camera where it is, unless it lies outside the picture', () => {
  const [act, near, far, all, still] = resolveSteps(['act:quarantine', 'address-on-air', 'quarantine-lifted', 'whole', 'address-on-air'], story)
  expect(near!.view).toEqual(act!.view)
  expect(far!.view).toEqual(actView(story.acts.at(-1)!))
  expect(all!.view).toEqual({ start: parseDate(story.acts[0]!.from).start, end: parseDate(story.acts.at(-1)!.to).start })
  expect(still!.view).toEqual(all!.view)
  expect(rangeOf([act!, far!])).toEqual({ start: act!.view.start, end: far!.view.end })
})

test('spans and limits show the days between two events', () => {
  const [span] = resolveSteps(['kennedy-told..withdrawal'], story)
  expect(span!.view).toEqual({ start: parseDate('1962-10-16').start, end: parseDate('1962-10-28').start })
  const [theEnd] = resolveSteps(['withdrawal'], story, { from: 'withdrawal', to: 'quarantine-lifted' })
  expect(theEnd!.view.end - theEnd!.view.start).toBe(23)
})

test('an unknown step says what was expected', () => {
  for (const name of ['', 'act:peace', 'withdrawl', 'withdrawal..kennedy-told', 'withdrawal..nowhere', 'withdrawal..'])
    expect(() => resolveSteps([name], story), name).toThrow(/expected a step "whole", "act:" and one of secret, .*found "/)
  expect(() => resolveSteps(['whole'], story, { from: 'nowhere' })).toThrow('expected "from" to be an event of data/events.yaml, found "nowhere"')
  expect(() => resolveSteps(['whole'], story, { counter: 'nowhere' })).toThrow('expected "counter" to be')
})

test('ticks are years, months or days, and one of them names the year', () => {
  const labels = (from: string, to: string): string[] => ticksOf({ start: parseDate(from).start, end: parseDate(to).start }, 728).map(tick => tick.label)
  expect(labels('1948-12-01', '1953-07-27')).toEqual(['1949', '1950', '1951', '1952', '1953'])
  expect(labels('1951-07-10', '1953-03-04')).toEqual(['Oct 1951', '1952', 'Apr', 'July', 'Oct', '1953'])
  expect(labels('1953-03-05', '1953-07-27')).toEqual(['Apr 1953', 'May', 'June', 'July'])
  expect(labels('1950-06-25', '1950-07-10')).toEqual(['25 June 1950', 'July', '5 July', '10 July'])
})

test('a label breaks into the two narrowest lines', () => {
  const [single, double] = breakLabel('5 Mar', 'Council resolves to end the war', { size: 16, stacked: true })
  expect(single!.lines).toEqual(['Council resolves to end the war'])
  expect(double!.lines).toEqual(['Council resolves', 'to end the war'])
  expect(double!.w).toBeLessThan(single!.w)
})
