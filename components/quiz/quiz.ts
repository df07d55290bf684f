/** The course of a quiz, click by click, and what its options are called. */

/** Options by letter; a question has room for as many. */
export const LETTERS = ['A', 'B', 'C', 'D']

/** A question is there, with the next click its right option is marked, and with the one after that the next question comes. */
export const clicksOf = (questions: number) => Math.max(0, 2 * questions - 1)

/** What the slide shows after so many clicks: the place of the question, and whether its right option is marked. */
export function turnAt(click: number): { turn: number, marked: boolean } {
  return { turn: Math.floor(click / 2), marked: click % 2 === 1 }
}

/** The letter and the words of the right option. */
export function rightOf<Option extends { right?: true | undefined }>(options: Option[]): { letter: string, option: Option } {
  const place = options.findIndex(({ right }) => right)
  return { letter: LETTERS[place]!, option: options[place]! }
}
