import type { Lesson } from '../../data/loader/load.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asItem } from '../../data/loader/citations.ts'

/** Writes every document and work into a site as CSL JSON, which Zotero and other managers of references read. */
export async function writeBibliography(site: string, { documents, works }: Lesson): Promise<void> {
  const items = [...documents.map(source => ({ ...asItem(source), URL: source.url })), ...works]
  await writeFile(join(site, 'bibliography.json'), JSON.stringify(items.map(({ custom, ...item }) => ({ ...item, ...custom && { note: [item.note, custom.unverified].filter(Boolean).join('. ') } })), null, 1))
}
