/** A name as one says it: a list sorts "Acheson, Dean", a card shows "Dean Acheson". */
export function spokenName(name: string): string {
  return name.split(', ').toReversed().join(' ')
}
