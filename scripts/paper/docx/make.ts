/** From the lesson to the files for word processors. */
import type { Source } from '../products.ts'
import process from 'node:process'
import { documentsOf } from '../../../components/paper/document-sheets.ts'
import { ContentErrorList } from '../../../data/loader/content-error.ts'
import { loadLesson } from '../../../data/loader/load.ts'
import { readSheets } from '../../../data/loader/slides/sheet.ts'
import { typeset } from '../../../data/loader/typeset.ts'
import { worksheetOf } from '../../../data/loader/worksheet.ts'
import { documentsDocument } from './documents.ts'
import { mapPicture } from './map-picture.ts'
import { wordFile } from './word-file.ts'
import { worksheetDocument } from './worksheet.ts'

/** `documents.docx` */
export async function makeDocuments({ title, slides, path, options }: Source): Promise<Uint8Array> {
  const { about, documents, terms } = loadLesson(process.cwd())
  const asked = documents.map(({ questions, ...source }) => ({ ...source, questions: questions.map(({ question }) => question) }))
  return wordFile(documentsDocument(documentsOf(path, slides, asked, terms), { title: typeset(title), language: about.language, paper: options.paper }))
}

/** `worksheet.docx` */
export async function makeWorksheet({ browser, site, title, slides, path, options }: Source): Promise<Uint8Array> {
  const lesson = loadLesson(process.cwd())
  const { head } = await readSheets(process.cwd(), new ContentErrorList())
  return wordFile(worksheetDocument({
    sheet: worksheetOf(path, slides, lesson),
    lesson: typeset(path.name),
    question: typeset(String(head.centralQuestion)),
    map: await mapPicture(browser, site, options),
    title: typeset(title),
    language: lesson.about.language,
    paper: options.paper,
  }))
}
