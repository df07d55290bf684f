import { defineRoutesSetup } from '@slidev/types'

/** Slidev's pages that this deck has another one for. */
const INSTEAD: Record<string, () => Promise<object>> = {
  play: () => import('./screen/PlayPage.vue'),
  presenter: () => import('./screen/PresenterPage.vue'),
  notes: () => import('./screen/NotesPage.vue'),
}
/** Slidev's pages that a site has no use for: one asks for a password, two are for writing notes. */
const LEFT_OUT = ['entry', 'notes-edit', 'overview']

/** Pages beside the slides: the handout for readers and printers, the others for scripts/export.ts to print. */
export default defineRoutesSetup(routes => [
  { path: '/handout', component: () => import('../components/paper/HandoutPage.vue') },
  ...__DECK_WITHOUT_NOTES__ ? [] : [{ path: '/teacher-guide', component: () => import('../components/paper/GuidePage.vue') }],
  { path: '/paper', component: () => import('../components/paper/SlidesPage.vue') },
  ...routes
    .filter(({ name }) => import.meta.env.DEV || !LEFT_OUT.includes(String(name)))
    .map(route => typeof route.name === 'string' && INSTEAD[route.name] ? { ...route, component: INSTEAD[route.name] } : route) as typeof routes,
])
