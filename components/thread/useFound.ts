import type { ComputedRef } from 'vue'
import type { Moment } from './moment'
import { useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import acts from '#lesson/acts'
import { answersFound } from './found'
import { momentAt } from './known-moments'

/** Where Slidev draws a slide that is not the one shown. */
const PREVIEWS = ['overview', 'previewNext']

/** Where a slide of the lesson stands in time, by its fields. */
export function momentOfSlide({ when, act }: Record<string, any>): Moment {
  return momentAt(act ? `act:${act}` : when)
}

/** The acts whose answers the class has found by this slide, by their ids; a preview knows no more than the slide that is shown. */
export function useFound(): ComputedRef<string[]> {
  const { $nav, $page, $renderContext } = useSlideContext()
  return computed(() => {
    const { slides, currentSlideNo } = $nav.value
    const stops = slides.map(({ meta: { slide: { frontmatter } } }) => ({ opens: frontmatter.act, within: momentOfSlide(frontmatter).act?.id }))
    const number = PREVIEWS.includes($renderContext.value) ? Math.min($page.value, currentSlideNo) : $page.value
    return answersFound(acts, stops, slides.findIndex(({ no }) => no === number))
  })
}
