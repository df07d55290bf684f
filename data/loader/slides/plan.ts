/** Checks `data/lesson-plan.yaml` against the slides: every file of the talk has its part, and what names a slide names one that is there. */
import type { ContentErrorList } from '../content-error.ts'
import type { Slide } from '../check-slides.ts'
import type { Lesson } from '../load.ts'
import { ContentErrorList as NoMistakes } from '../content-error.ts'
import { DATA_FILES } from '../load.ts'
import { canFollow } from '../lesson-pages.ts'
import { didYouMean } from '../nearest.ts'
import { YamlFile } from '../yaml-file.ts'

/** Keeps every mistake: a file that no part has, or two, or that holds no slide; a slide that is not there; a lesson for which there is no homework. */
export function checkPlan(root: string, slides: Slide[], { plan, lessons }: Lesson, mistakes: ContentErrorList): void {
  if (plan.parts.length === 0)
    return
  const source = YamlFile.open(root, DATA_FILES.plan, new NoMistakes())
  const tell = (path: PropertyKey[], problem: string) => mistakes.add(source.mistake(path, problem))

  const files = [...new Set(slides.map(({ file }) => file))]
  for (const name of files) {
    const first = slides.find(({ file }) => file === name)!
    const parts = plan.parts.flatMap((part, index) => part.files.includes(name) ? [index] : [])
    if (parts.length !== 1)
      tell(['parts', ...parts.slice(1, 2)], `expected ${name}, which holds slide ${first.number}, in the "files" of one part of the plan, found it in ${parts.length}`)
  }
  plan.parts.forEach((part, index) => part.files.forEach((name, place) => {
    if (!files.includes(name))
      tell(['parts', index, 'files', place], `expected a file that holds slides, found "${name}"${didYouMean(name, files)}`)
  }))

  const names = slides.map(({ name }) => name)
  // It may be that of a slide whose own mistake is told.
  if (!names.every(Boolean))
    return
  const look = (path: PropertyKey[], named: string[]) => named.forEach((name, place) => {
    if (!names.includes(name))
      tell([...path, 'slides', place], `expected the routeAlias of a slide, found "${name}"${didYouMean(name, names)}`)
  })
  plan.homework.forEach(({ slides }, index) => look(['homework', index], slides))
  look(['debrief'], plan.debrief?.slides ?? [])
  const known = plan.homework.every(({ slides }) => canFollow({ slides }, names))
  for (const lesson of lessons) {
    if (known && lesson.slides !== 'all' && !plan.homework.some(task => canFollow(task, Object.keys(lesson.slides))))
      tell(['homework'], `expected a task for lesson "${lesson.id}", one whose slides it has, found none`)
  }
}
