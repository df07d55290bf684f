import type { Lesson } from '../../data/loader/load.ts'
import type { Work } from '../../data/loader/schema.ts'
import { asItem } from '../../data/loader/citations.ts'

/** Every document and work as CSL JSON, which Zotero and other managers of references read. */
export function bibliographyJson({ documents, works }: Lesson): string {
  const items = [...documents.map(source => ({ ...asItem(source), URL: source.url })), ...works]
  return JSON.stringify(items.map(asCsl), null, 1)
}

/** What we did not see ourselves is said in the note, where every program shows it. */
function asCsl({ custom, ...item }: Work): object {
  return custom ? { ...item, note: [item.note, custom.unverified].filter(Boolean).join('. ') } : item
}
