/** A name as one says it: a list sorts "Smith, Ann", a card shows "Ann Smith". */
export function spokenName(name: string): string {
  return name.split(', ').toReversed().join(' ')
}
