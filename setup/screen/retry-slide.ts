/** A slide whose file could not be fetched, because the network was away: it comes by itself when the network is back. */
import type { Component } from 'vue'
import SlideLoading from '@slidev/client/internals/SlideLoading.vue'
import { defineAsyncComponent, defineComponent, h, onMounted, onUnmounted, shallowRef } from 'vue'
import * as words from '../../components/words.ts'

const PAUSE_MS = 3000
/** A page is not reloaded again and again. */
const RELOADED = 'slide-again'
const MIN_BETWEEN_RELOADS_MS = 60_000

/** Fetches a slide's module. */
type Load = () => Promise<{ default: Component }>

/** A slide as Slidev lists it. */
interface Listed { load: Load, component: Component }

/** The same slide, and where it cannot be fetched, one that goes on trying. Slidev's own shows an error until the page is reloaded. */
export function withRetry<Route extends Listed>(route: Route): Route {
  const fetchModule = () => moduleOf(route.load)
  const load = () => fetchModule().catch(() => ({ default: retryingSlide(fetchModule) }))
  return { ...route, load, component: defineAsyncComponent({ loader: async () => (await load()).default, delay: 300, loadingComponent: SlideLoading }) }
}

/** Slidev's `load` does not fail: it answers with a component that shows the error, which is no module. */
async function moduleOf(load: Load): Promise<{ default: Component }> {
  const loaded = await load()
  if (!('default' in loaded))
    throw new Error('slide not fetched')
  return loaded
}

function retryingSlide(load: Load): Component {
  const slide = shallowRef<Component>()
  return defineComponent({
    setup() {
      let timer = 0
      async function ask(): Promise<void> {
        window.clearTimeout(timer)
        try {
          slide.value = (await load()).default
        }
        catch {
          await reloadIfOnlyTheFileIsMissing()
          timer = window.setTimeout(ask, PAUSE_MS)
        }
      }
      onMounted(() => {
        if (slide.value)
          return
        window.addEventListener('online', ask)
        timer = window.setTimeout(ask, PAUSE_MS)
      })
      onUnmounted(() => {
        window.removeEventListener('online', ask)
        window.clearTimeout(timer)
      })
      return () => slide.value ? h(slide.value) : h('div', { class: 'slidev-layout slide-awaited', role: 'status' }, words.showSlideAwaited)
    },
  })
}

/** Some browsers cache a failed dynamic import and never ask again; a new version of the site has another file. A reload helps with both. */
async function reloadIfOnlyTheFileIsMissing(): Promise<void> {
  try {
    const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0)
    if (!ok || Date.now() - last < MIN_BETWEEN_RELOADS_MS)
      return
    sessionStorage.setItem(RELOADED, String(Date.now()))
    location.reload()
  }
  catch {}
}
