import { defineRoutesSetup } from '@slidev/types'

/** `/paper` shows every slide in its final state, one under the other, for scripts/export.ts to print. */
export default defineRoutesSetup(routes => [
  { path: '/paper', component: () => import('@slidev/client/pages/print.vue') },
  ...routes,
])
