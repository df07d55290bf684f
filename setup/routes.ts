import type { RouteRecordRaw } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'
import { isShortLesson } from '../components/site/place'

/** Slidev's pages that a site has no use for: one asks for a password, two are for writing notes. */
const LEFT_OUT = ['entry', 'notes-edit', 'overview']

/** Pages beside the slides: the handout for readers and printers, the others for scripts/export.ts to print. They are of the whole lesson. */
const PAPERS: RouteRecordRaw[] = isShortLesson ? [] : [
  { path: '/handout', component: () => import('../components/paper/HandoutPage.vue') },
  ...__DECK_WITHOUT_NOTES__ ? [] : [{ path: '/teacher-guide', component: () => import('../components/paper/GuidePage.vue') }],
  { path: '/paper', component: () => import('../components/paper/SlidesPage.vue') },
]

/** Whoever adds `presenter` to the address of a slide means the presenter view of it. */
const TO_PRESENTER: RouteRecordRaw = { path: '/:no(\\d+)/presenter', redirect: ({ params, query }) => ({ path: `/presenter/${String(params.no)}`, query }) }

export default defineRoutesSetup(routes => [
  ...PAPERS,
  TO_PRESENTER,
  ...__DECK_SINGLE_FILE__ ? [{ path: '/read', component: () => import('../components/reading/ReadingFrame.vue') }] : [],
  ...routes.filter(({ name }) => import.meta.env.DEV || !LEFT_OUT.includes(String(name))),
])
