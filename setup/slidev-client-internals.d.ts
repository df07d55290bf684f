/** Components inside Slidev's client that setup/routes.ts puts on pages of its own. */
import type { Component } from 'vue'

declare const component: Component
export default component
