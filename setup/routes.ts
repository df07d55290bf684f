import type { RouteRecordRaw } from 'vue-router'
import type { REPLACED } from './slidev-routes'
import { defineRoutesSetup } from '@slidev/types'
import { LEFT_OUT } from './slidev-routes'

/** Pages beside the slides: the handout for readers and printers, the others for scripts/export.ts to print. They are of this page's lesson. */
const PAPERS: RouteRecordRaw[] = [
  { path: '/handout', component: () => import('../components/paper/HandoutPage.vue') },
  { path: '/worksheet', component: () => import('../components/paper/WorksheetPage.vue') },
  { path: '/documents', component: () => import('../components/paper/DocumentsPage.vue') },
  ...__DECK_FOR_TEACHERS__
    ? [
        { path: '/teacher-guide', component: () => import('../components/paper/GuidePage.vue') },
        { path: '/key', component: () => import('../components/paper/KeyPage.vue') },
      ]
    : [],
  { path: '/paper', component: () => import('../components/paper/SlidesPage.vue') },
]

/** Our pages in the place of Slidev's, by the names of their routes. */
const OWN_PAGES: Partial<Record<string, { component: () => Promise<unknown> }>> = {
  play: { component: () => import('./screen/PlayPage.vue') },
  presenter: { component: () => import('./screen/PresenterPage.vue') },
  notes: { component: () => import('./screen/NotesPage.vue') },
} satisfies Record<typeof REPLACED[number], unknown>

/** The address of a slide with `presenter` added leads to its presenter view. */
const TO_PRESENTER: RouteRecordRaw = { path: '/:no([\\w-]+)/presenter', redirect: ({ params, query }) => ({ path: `/presenter/${String(params.no)}`, query }) }

export default defineRoutesSetup(routes => [
  ...PAPERS,
  TO_PRESENTER,
  ...__DECK_SINGLE_FILE__ ? [{ path: '/read', component: () => import('../components/reading/ReadingFrame.vue') }] : [],
  ...routes
    .filter(({ name }) => import.meta.env.DEV || !LEFT_OUT.includes(String(name)))
    .map(route => ({ ...route, ...OWN_PAGES[String(route.name)] }) as RouteRecordRaw),
])
