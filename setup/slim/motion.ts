/** Instead of the animations of v-motion. */
export function MotionDirective(): object {
  return {}
}
