/** A fault, where it was seen, and how that is said. */

/** A click of a slide in one theme, or a page in a window of so many pixels, or printed. */
export type Place
  = | { slide: number, click?: number, theme?: 'light' | 'dark' }
    | { page: string, width: number | 'print' }

export interface Finding { place: Place, fault: string }

/** One line a fault, with all places where it was seen, such as `slide 13, clicks 0 to 2: the stamp "…" is wider than the slide`. */
export function tell(findings: Finding[]): string[] {
  const places = Map.groupBy(findings, ({ fault }) => fault)
  return [...places].map(([fault, found]) => `${where(found.map(({ place }) => place))}: ${fault}`)
}

function where(places: Place[]): string {
  const slides = places.filter(place => 'slide' in place)
  const pages = places.filter(place => 'page' in place)
  return [...slides.length > 0 ? [whichSlides(slides)] : [], ...whichPages(pages)].join('; ')
}

function whichSlides(places: Extract<Place, { slide: number }>[]): string {
  const numbers = [...new Set(places.map(({ slide }) => slide))]
  const clicks = [...new Set(places.map(({ click }) => click))].filter(click => click !== undefined)
  const themes = new Set(places.map(({ theme }) => theme))
  const [theme] = themes
  return [
    counted('slide', numbers),
    ...numbers.length === 1 && clicks.length > 0 ? [counted('click', clicks)] : [],
    ...theme === 'dark' && themes.size === 1 ? ['in the dark theme'] : [],
  ].join(', ')
}

function whichPages(places: Extract<Place, { page: string }>[]): string[] {
  return [...Map.groupBy(places, ({ page }) => page)].map(([page, own]) => {
    const widths = own.map(({ width }) => width)
    const shown = widths.filter(width => width !== 'print')
    return `${page} ${[...shown.length > 0 ? [`${inWords(shown.map(String))} px wide`] : [], ...widths.includes('print') ? ['printed'] : []].join(' and ')}`
  })
}

/** `slide 7`, `slides 7 and 9`, `clicks 0 to 3`. */
function counted(what: string, numbers: number[]): string {
  const runs: number[][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number === last.at(-1)! + 1)
      last.push(number)
    else
      runs.push([number])
  }
  const words = runs.flatMap(run => run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.map(String))
  return `${what}${numbers.length > 1 ? 's' : ''} ${inWords(words)}`
}

function inWords(words: string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('')
}
