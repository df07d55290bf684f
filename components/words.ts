/**
 * The words of the interface, in one place: translate this file, and the slides' bar, the handout, the guide and the pages speak another
 * language. The lesson's own words stand in data/ and pages/.
 *
 * Each is an export of its own, so that the build can put it where it is used (setup/build/output.ts) and no page loads the others. Where
 * a word depends on something it is a function.
 */

// Slides: votes, decisions, trial, debates, documents.

// Slides: timeline, map, numbers, diagram, thread.

// The timeline.
export const timelineAct = (number: number, name: string) => `Act ${number}: ${name}`
/** In large type before the names of the first and the last act. */
export const timelineAnswers = (count: number) => `${count} answers`
export const timelineFromTo = (first: string, last: string) => `${first} to ${last.toLowerCase()}`
/** How long a span is. */
export const timelineDays = (count: number) => `${count} days`
/** A day counted from an event, beside the current event and after a date. */
export const timelineDay = (count: number) => `day ${count}`
export const timelineEvents = (count: number) => `${count} events`
export const timelineSourcesInHandout = 'The source of every event stands in the timeline of the handout.'

// The thread along the slide's foot, and the line above the title.
/** For a screen reader; `moment` is the line above the title. */
export const threadAt = (moment: string) => `On the thread of the story: ${moment}`
export const threadAct = (number: number, date: string) => `Act ${number} · ${date}`

// The map of the moving front.
export const frontKeyNorth = 'north of the line'
export const frontKeySouth = 'south of the line'
export const frontKeyDashed = (parallel: string) => `Dashed: the ${parallel}.`
export const frontShareTitle = 'Land north of the line, about'
export const frontShare = (percent: number) => `${percent}%`
export const frontShareNorth = (percent: number) => `North about ${percent}%`
export const frontNoLine = 'no line'
export const frontFirstDay = 'first day'
/** `days` is a number as it is written, such as `1,000`. */
export const frontAfterDays = (days: string) => `after ${days} days`
export const frontAfterAboutDays = (days: string) => `after about ${days} days`
/** What the map shows, for a screen reader: the share of the land, then each group of places after one of these. */
export const frontSaidShare = (percent: number, land: string) => `About ${percent} per cent of ${land}’s land lies north of the line.`
export const frontSaidNoLine = 'There is no one line.'
export const frontSaidNorth = 'North of the line'
export const frontSaidSouth = 'South of the line'
export const frontSaidOn = 'On the line'
export const frontSaidPlaces = 'Places named'

// Paper: handout, teacher's guide.

// Pages of the site, and the page to read.

// The screen: bar, dialogs, clock, presenter.
