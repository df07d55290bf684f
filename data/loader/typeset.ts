/** Typewriter quotation marks and apostrophes, as people type them, made the printer's. Quotations from documents are never given to this. */

/** A copy of a value with every text in it typeset. */
export function typeset<Value>(value: Value): Value {
  if (typeof value === 'string')
    return curled(value) as Value
  if (Array.isArray(value))
    return value.map(typeset) as Value
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typeset(each)])) as Value
  return value
}

function curled(text: string): string {
  return text
    .replaceAll(/"([^"]*)"/g, '“$1”')
    .replaceAll(/(?<=[\p{L}\p{N}.])'/gu, '’')
}
