/** A slide whose file could not be fetched, because the network was away: it comes by itself when the network is back. */
import type { Component } from 'vue'
import { defineComponent, h, onMounted, onUnmounted, shallowRef } from 'vue'

const PAUSE_MS = 3000
/** A page is not loaded anew for the same trouble again and again. */
const RELOADED = 'slide-again'
const LEAST_MS = 60_000

/** Fetches a slide's module. */
type Load = () => Promise<{ default: Component }>

/** The same, and where it fails, a slide that goes on trying. */
export function orRetry(load: Load): () => Promise<{ default: Component } | Component> {
  return () => load().catch(() => retryingSlide(load))
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
      return () => slide.value ? h(slide.value) : h('div', { class: 'slidev-layout slide-awaited', role: 'status' }, 'This slide has not come: the network is away. It will be here as soon as the network is.')
    },
  })
}

/** Some browsers remember that a file could not be had, and never ask again; a new version of the site no longer has it. A fresh page helps with both. */
async function reloadIfOnlyTheFileIsMissing(): Promise<void> {
  try {
    const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0)
    if (!ok || Date.now() - last < LEAST_MS)
      return
    sessionStorage.setItem(RELOADED, String(Date.now()))
    location.reload()
  }
  catch {}
}
