/**
 * Slidev's list of slides and its settings, as this page shows them. Both are public (`#slidev/slides` is a `shallowRef`), so that
 * no source of Slidev's has to be changed for a lesson that has some of them.
 */
import configs from '#slidev/configs'
import { slides } from '#slidev/slides'
import { watch } from 'vue'
import { lesson, siteRoot } from '../components/site/place'
import { withRetry } from './screen/retry-slide'
import { configsToShow, slidesToShow } from './lesson-slides'

/** To be called once, before the app is mounted. */
export function adaptSlideList(): void {
  Object.assign(configs, configsToShow(configs, lesson, siteRoot === ''))
  let adapted: unknown
  // In the dev server Slidev sets the list again when a slide comes or goes.
  watch(slides, (all) => {
    if (all === adapted)
      return
    const shown = slidesToShow(all, lesson)
    // In the dev server a slide that does not load has a mistake in it.
    const list = import.meta.env.DEV ? shown : shown.map(withRetry)
    // First, because setting the list calls this again.
    adapted = list
    slides.value = list
  }, { immediate: true, flush: 'sync' })
}
