/**
 * The two editions of a site: for students, and for teachers with notes, guide, key and good answers. Without this call it is the one for students.
 */
import process from 'node:process'

/** Settles which one this process and all that it starts make, whatever the shell has said before. setup/lesson-data.ts asks for it. */
export function chooseEdition(forTeachers: boolean): void {
  process.env.DECK_FOR_TEACHERS = forTeachers ? '1' : ''
}
