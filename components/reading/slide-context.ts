/** What Slidev's own pages tell the components of a slide, for a page that is rendered without them. */
import type { InjectionKey } from 'vue'
import { CLICKS_MAX, injectionClicksContext, injectionCurrentPage, injectionFrontmatter, injectionRenderContext, injectionRoute, injectionSlidevContext } from '@slidev/client/constants.ts'
import { createFixedClicks } from '@slidev/client/composables/useClicks.ts'
import configs from '#slidev/configs'
import { slides } from '#slidev/slides'
import { reactive, ref, shallowRef } from 'vue'

/** What is to be provided round a slide, by Slidev's keys. */
export function contextOf(number: number): [InjectionKey<unknown>, unknown][] {
  const all = slides.value
  const route = all[number - 1]!
  const nav = { currentSlideNo: number, navDirection: 0, prevRoute: all[number - 2] ?? route, nextRoute: all[number] ?? route, slides: all }
  return [
    [injectionSlidevContext, reactive({ configs, nav })],
    [injectionClicksContext, shallowRef(createFixedClicks(route, CLICKS_MAX))],
    [injectionCurrentPage, ref(number)],
    [injectionRenderContext, ref('slide')],
    [injectionFrontmatter, (route.meta.slide as { frontmatter: object }).frontmatter],
    [injectionRoute, route],
  ]
}
