/** Where the reader is: the part that runs through the upper third of the window is marked in the bar (ReadingBar.vue). */
export function markHere(): void {
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.here a')].map(link => [link.hash.slice(1), link]))
  const observer = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      const link = links.get(target.querySelector('h2')?.id ?? '')
      if (isIntersecting)
        link?.setAttribute('aria-current', 'true')
      else
        link?.removeAttribute('aria-current')
    }
  }, { rootMargin: '-33% 0px -66% 0px' })
  document.querySelectorAll('.chapter').forEach(part => observer.observe(part))
}
