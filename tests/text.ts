/** Letters and figures only: the deck curls quotation marks and breaks lines as it likes. */
export function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '')
}
