/** Dates and numbers are written in the lesson's language: imported first, because some are written while modules load. */
import about from '#lesson/about'
import { setLanguage } from '../../data/loader/locale.ts'

setLanguage(about.language)
