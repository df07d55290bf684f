/** Mistakes in what only this lesson has: its map, its votes, its portraits, and a debate against the calendar. */
import { expect } from 'playwright/test'
import { loadLesson } from '../../../data/loader/load.ts'
import { messageOf, testWithCopyOf } from '../../spoilt-copy.ts'

const test = testWithCopyOf('.')

const DATA_MISTAKES = [
  { kind: 'a Council of the wrong size', file: 'data/numbers.yaml', from: 'for: 9', to: 'for: 10', says: 'expected as many votes, with the absent, as the council has members' },
  { kind: 'a front along a place that is not there', file: 'data/front-lines.yaml', from: 'line: [masan-west', to: 'line: [masan-wets', says: 'entry "perimeter", field "states.line": expected a place of this file, found "masan-wets"' },
  { kind: 'a place with longitude before latitude', file: 'data/front-lines.yaml', from: 'at: [37.57, 126.98]', to: 'at: [126.98, 37.57]', says: 'entry "seoul", field "places.at": expected a latitude, -89 to 89 (latitude first, then longitude)' },
  { kind: 'a city on the wrong side of the front', file: 'data/front-lines.yaml', from: 'south: [taegu, pusan]', to: 'south: [taegu, pusan, seoul]', says: 'expected a place south of the line, but it leaves "seoul" on its other side' },
  { kind: 'a front that goes back in time', file: 'data/front-lines.yaml', from: 'when: talks-open', to: 'when: invasion', says: 'entry "talks", field "states.when": expected a date after that of "furthest-south", found 1950-06-25' },
  { kind: 'a front at no time', file: 'data/front-lines.yaml', from: 'when: talks-open', to: 'when: talks-begin', says: 'field "states.when": expected a date like 1950-11-24 or an event of data/events.yaml, found "talks-begin"' },
  { kind: 'a front both along a parallel and along places', file: 'data/front-lines.yaml', from: '    parallel: 38\n', to: '    parallel: 38\n    line: [seoul, pusan]\n', says: 'expected one of "line", "parallel" and "routes"' },
  { kind: 'a line of nobody knows which source', file: 'data/front-lines.yaml', from: 'sources: [shenxia2011,', to: 'sources: [shenxia2012,', says: 'entry "furthest-south", field "states.sources": expected a key' },
  { kind: 'a date of a debate that is no event', file: 'data/debates.yaml', from: 'when: zhou-gives-way', to: 'when: zhou-gave-way', says: 'field "dates.when": expected a date like 1950-11-24 or an event of data/events.yaml, found "zhou-gave-way". Did you mean "zhou-gives-way"?' },
  { kind: 'a date of a debate that says nothing', file: 'data/debates.yaml', from: 'label: Atomic threats, ', to: '', says: 'expected a few words that say what was on that date' },
  { kind: 'a date of a debate for a position that is not there', file: 'data/debates.yaml', from: 'positions: [death, coalitions]', to: 'positions: [deaths]', says: 'expected a position of this debate' },
  { kind: 'a portrait that is not there', file: 'data/actors.yaml', from: 'actors/mao.svg', to: 'actors/moa.svg', says: 'entry "mao", field "portrait": expected a file at public/actors/moa.svg. Did you mean "public/actors/mao.svg"?' },
]

for (const { kind, file, from, to, says } of DATA_MISTAKES) {
  test(`data: ${kind}`, ({ copy }) => {
    copy.change(file, from, to)
    const message = messageOf(() => loadLesson(copy.root))
    expect(message).toContain(says)
    expect(message).toMatch(new RegExp(`^${file}:\\d+: `, 'm'))
  })
}
