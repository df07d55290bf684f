/** Instead of the tooltips of code, of which the deck has none. */
export default { install(): void {} }
