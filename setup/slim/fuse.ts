/** Instead of fuse.js, for "go to slide": entries whose number or title has the words that were typed. */
interface Entry { no?: number, title?: string }

export default class Fuse {
  private readonly entries: Entry[]

  constructor(entries: Entry[]) {
    this.entries = entries
  }

  /** The entries that fit, as fuse.js wraps them. */
  search(query: string): { item: Entry }[] {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean)
    return this.entries
      .filter(({ no, title = '' }) => words.every(word => title.toLowerCase().includes(word) || String(no) === word))
      .map(item => ({ item }))
  }
}
