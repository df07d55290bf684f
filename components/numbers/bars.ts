/** A chart of data/numbers.yaml with its figures, ready to be drawn: lengths in parts of the longest bar. */
import type { Chart, Figure } from '../../data/loader/schema.ts'
import { byId } from '../../data/loader/by-id.ts'
import { formatNumber } from '../../data/loader/locale.ts'

/** One bar; a range has a second length, and what nobody has counted has none. */
export interface DrawnBar { actor: string, number: string, note: string, length?: number, upTo?: number }

/** Bars under one heading; `most` is the number of a bar of length 1. */
export interface DrawnGroup { name: string, most: number, bars: DrawnBar[] }

/** The bars of a chart, and the sources of all of them in order. */
export function layoutBars({ groups, scale }: Chart, figures: Pick<Figure, 'id' | 'value' | 'display' | 'sources'>[]): { groups: DrawnGroup[], sources: string[] } {
  const figure = (id: string) => byId(figures, id, 'a figure of data/numbers.yaml')
  const longest = (among: Chart['groups']) => Math.max(...among.flatMap(({ bars }) => bars)
    .flatMap(({ figure: id, upTo }) => [id, upTo].filter(name => name !== undefined).map(name => figure(name).value)))
  const whole = longest(groups)
  return {
    groups: groups.map((group) => {
      const most = scale === 'chart' ? whole : longest([group])
      return { name: group.name, most, bars: group.bars.map(({ figure: id, upTo, actor, note = '' }): DrawnBar => ({
        actor,
        note,
        number: id === undefined ? '' : figure(id).display ?? formatNumber(figure(id).value),
        length: id === undefined ? undefined : figure(id).value / most,
        upTo: upTo === undefined ? undefined : figure(upTo).value / most,
      })) }
    }),
    sources: [...new Set(groups.flatMap(({ bars }) => bars).flatMap(({ figure: id, sources = [] }) => id === undefined ? sources : figure(id).sources))],
  }
}
