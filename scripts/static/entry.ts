/** What is rendered when the site is built: the cover, a page for every slide, and the page to read. scripts/static/ runs it. */
import type { Component } from 'vue'
import type { Download } from '../../components/site/downloads'
import '../../components/site/language.ts'
import configs from '#slidev/configs'
import { slides } from '#slidev/slides'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import ReadingPage from '../../components/reading/ReadingPage.vue'
import SlidePage from '../../components/reading/SlidePage.vue'
import ClickerPage from '../../components/room/ClickerPage.vue'
import RoomPage from '../../components/room/RoomPage.vue'
import '../../styles'
import { contextOf } from '../../components/reading/slide-context'
import FirstPaint from '../../components/reading/FirstPaint.vue'

/** The HTML of every page, without what stands round it, and the central question. */
export interface Rendered { question: string, first: string, read: string, slides: string[], room: string, clicker: string }

/** What the page to read leads to; see its properties. */
export interface ReadingLinks { downloads: Download[], root: string, bibliography: string }

export async function renderAll(links: ReadingLinks): Promise<Rendered> {
  const question = String((configs as unknown as { centralQuestion: string }).centralQuestion)
  return {
    question,
    first: await render(FirstPaint, {}),
    read: await render(ReadingPage, { question, ...links }),
    room: await render(RoomPage, {}),
    clicker: await render(ClickerPage, {}),
    slides: await Promise.all(slides.value.map(({ no }) => render(SlidePage, { number: no }))),
  }
}

async function render(page: Component, props: object): Promise<string> {
  const app = createSSRApp(page, { ...props })
  // A page with a hole in it must not be written. Vue would only print what is thrown here.
  const faults: unknown[] = []
  app.config.errorHandler = error => faults.push(error)
  // Slidev asks for them in every component.
  for (const [key, value] of contextOf(1))
    app.provide(key, value)
  // What waits for a click has come.
  for (const name of ['click', 'after', 'click-hide'])
    app.directive(name, {})
  // Hydration markers, which a page without scripts does not need.
  const html = await renderToString(app)
  if (faults.length > 0)
    throw faults[0]
  return html.replaceAll(/<!--.*?-->/g, '')
}
