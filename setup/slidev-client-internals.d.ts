/** Components inside Slidev's client that this deck puts on pages of its own. */
import type { Component } from 'vue'

declare const component: Component
export default component
