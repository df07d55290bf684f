/**
 * The words of the interface, in one place: translate this file, and the slides' bar, the handout, the guide and the pages speak another
 * language. The lesson's own words stand in data/ and pages/.
 *
 * Each is an export of its own, so that the build can put it where it is used (setup/build/output.ts) and no page loads the others. Where
 * a word depends on something it is a function.
 */
