/** The keys that a class's panel knows. */

/** The digit of a key press; `back` where Shift asks to take back. */
export interface DigitKey { digit: number, back: boolean }

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/**
 * Reads a digit from a key press. A key that types a digit is that digit, also where Shift is what makes it one
 * (as on French keyboards); otherwise the row of digits counts by its place.
 */
export function digitOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Press): DigitKey | undefined {
  if (ctrlKey || altKey || metaKey)
    return
  if (/^[1-9]$/.test(key))
    return { digit: Number(key), back: false }
  const place = /^Digit([1-9])$/.exec(code)?.[1]
  return place ? { digit: Number(place), back: shiftKey } : undefined
}

const TURNING = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']

/** True for a key that turns slides and means nothing to a button. */
export function turnsSlides({ key }: Pick<KeyboardEvent, 'key'>): boolean {
  return TURNING.includes(key)
}

/** True for a field that takes the keys itself. */
export function typesText(target: Pick<Element, 'matches'> | null): boolean {
  return target?.matches?.('input, textarea, select, [contenteditable]') ?? false
}
