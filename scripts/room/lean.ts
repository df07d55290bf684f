/** How Node is started for a room: with 500 devices it needs a third less memory so, and no more time. `npm run class` says the same in package.json. */
export const LEAN = ['--optimize-for-size']
