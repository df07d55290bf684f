/** This lesson, read and checked once for all unit tests of a process; they look at it and leave it as it is. */
import { loadSlides } from '../../data/loader/check-slides.ts'
import { loadLesson } from '../../data/loader/load.ts'

export const lesson = loadLesson('.')
export const slides = await loadSlides('.', lesson)
