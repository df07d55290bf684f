/** Notes and titles that are edited while the presenter view is open. Slidev tells of them; its own page for editing notes would have listened. */
import { slides } from '#slidev/slides'

/** What may have changed of a slide. */
interface Edited { noteHTML?: string, title?: string }

export function followNotes(): void {
  import.meta.hot?.on('slidev:update-note', ({ no, noteHTML }) => update(no, { noteHTML }))
  import.meta.hot?.on('slidev:update-slide', ({ no, data }) => update(no, data as Edited))
}

/** @param no its number in the whole lesson */
function update(no: number, { noteHTML, title }: Edited): void {
  for (const { meta } of slides.value) {
    if (meta.slide.no === no)
      meta.slide = { ...meta.slide, title: title ?? meta.slide.title, noteHTML: noteHTML ?? meta.slide.noteHTML }
  }
}
