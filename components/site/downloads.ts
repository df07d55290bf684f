/** The files that a built site offers beside itself. */
/** Folder of the files, beside the site's first page. */
export const DOWNLOADS_FOLDER = 'paper'

/** The list of them, in the same folder. */
export const DOWNLOADS_LIST = 'files.json'

/** One file: its name, what a reader calls it, its size, and its pages where it has any. */
export interface Download { file: string, title: string, bytes: number, pages?: number }

/** The files of the site's first lesson, asked for on its page; none in the dev server or the single file, and none where the site was built without a browser. */
export async function fetchDownloads(): Promise<Download[]> {
  if (__DECK_SINGLE_FILE__)
    return []
  try {
    const response = await fetch(`${DOWNLOADS_FOLDER}/${DOWNLOADS_LIST}`)
    return response.ok ? await response.json() as Download[] : []
  }
  catch {
    return []
  }
}
