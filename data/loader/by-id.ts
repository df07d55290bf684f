/**
 * The entry with this id.
 *
 * @param expected what the id should name, for the message, such as `an event of data/events.yaml`
 * @throws RangeError where there is none
 */
export function byId<Entry extends { id: string }>(entries: readonly Entry[], id: string, expected: string): Entry {
  const entry = entries.find(candidate => candidate.id === id)
  if (!entry)
    throw new RangeError(`expected ${expected}, found "${id}"`)
  return entry
}
