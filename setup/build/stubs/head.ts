/** Instead of unhead: the title, the attributes of `<html>` and the styles that a page asks for, taken back when it goes. */
import type { MaybeRefOrGetter } from 'vue'
import { onScopeDispose, toValue, watchEffect } from 'vue'

interface Head {
  title?: MaybeRefOrGetter<string>
  htmlAttrs?: MaybeRefOrGetter<Record<string, string> | undefined>
  style?: MaybeRefOrGetter<string[]>
}

/** The titles that are asked for, the latest last; it is the one that is shown. */
const titles: { title?: string }[] = []

/** As unhead's; every field may be a ref. What is not in `Head` is left to the page's own `<head>`. */
export function useHead(head: MaybeRefOrGetter<Head>): void {
  const own: { title?: string } = {}
  titles.push(own)
  const mine: HTMLStyleElement[] = []
  let classes: string[] = []

  watchEffect(() => {
    own.title = toValue(toValue(head).title)
    showTitle()
  })
  watchEffect(() => {
    undo()
    const { class: names = '', ...attributes } = toValue(toValue(head).htmlAttrs) ?? {}
    classes = names.split(' ').filter(Boolean)
    const { documentElement } = document
    documentElement.classList.add(...classes)
    for (const [name, value] of Object.entries(attributes))
      documentElement.setAttribute(name, value)
    for (const text of toValue(toValue(head).style) ?? []) {
      const style = document.head.appendChild(document.createElement('style'))
      style.textContent = text
      mine.push(style)
    }
  })
  onScopeDispose(() => {
    undo()
    titles.splice(titles.indexOf(own), 1)
    showTitle()
  })

  function undo(): void {
    document.documentElement.classList.remove(...classes)
    mine.splice(0).forEach(style => style.remove())
  }
}

/** What Slidev installs in the app. */
export function createHead(): { install: () => void } {
  return { install() {} }
}

function showTitle(): void {
  const title = titles.findLast(({ title }) => title)?.title
  if (title)
    document.title = title
}
