/**
 * The words of the interface, in one place: translate this file, and the slides' bar, the handout, the guide and the pages speak another
 * language. The lesson's own words stand in data/ and pages/.
 *
 * Each is an export of its own, so that the build can put it where it is used (setup/build/output.ts) and no page loads the others. Where
 * a word depends on something it is a function.
 */

// Slides: votes, decisions, trial, debates, documents.

// Slides: timeline, map, numbers, diagram, thread.

// Paper: handout, teacher's guide.

// Pages of the site, and the page to read.

// The screen: bar, dialogs, clock, presenter.
