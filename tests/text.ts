/** Letters and figures only: the deck curls quotation marks and breaks lines as it likes. A PDF gives an apostrophe back as a letter of its own kind. */
export function plain(text: string): string {
  return text.replaceAll(/[^\p{Lu}\p{Ll}\p{Lo}\p{N}]/gu, '')
}
