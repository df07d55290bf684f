/** This lesson, read once for all files that test its facts. */
import { loadSlides } from '../../../data/loader/check-slides.ts'
import { loadLesson } from '../../../data/loader/load.ts'

export const lesson = loadLesson('.')
export const slides = await loadSlides('.', lesson)
