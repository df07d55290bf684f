import { defineRoutesSetup } from '@slidev/types'

/** Pages beside the slides: the handout for readers and printers, the others for scripts/export.ts to print. */
export default defineRoutesSetup(routes => [
  { path: '/handout', component: () => import('../components/paper/HandoutPage.vue') },
  ...__DECK_WITHOUT_NOTES__ ? [] : [{ path: '/teacher-guide', component: () => import('../components/paper/GuidePage.vue') }],
  { path: '/paper', component: () => import('../components/paper/SlidesPage.vue') },
  ...routes,
])
