/** The colours of the two sides of the map, for its styles. */
import front from '#lesson/front'

export const sides = { '--north': `var(--${front.sides.north})`, '--south': `var(--${front.sides.south})` }
