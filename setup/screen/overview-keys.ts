/**
 * Where an arrow key, Home or End leads in a grid that wraps as its window is wide.
 *
 * @param tops how far each item is from the top; items of a row share it
 * @param at the item that has the focus
 * @param key a key's name, as events call it
 * @returns the item to go to; none where the key is another one or the grid ends there
 */
export function neighbour(tops: number[], at: number, key: string): number | undefined {
  if (at >= 0 && (key === 'Home' || key === 'End'))
    return key === 'Home' ? 0 : tops.length - 1
  const columns = tops.filter(top => top === tops[0]).length
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }
  const step = steps[key]
  const to = step === undefined || at < 0 ? -1 : at + step
  return to >= 0 && to < tops.length ? to : undefined
}
