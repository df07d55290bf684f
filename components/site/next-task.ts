/** Lets the browser answer a key and paint before the work goes on. */
export function nextTask(): Promise<void> {
  // Work that yields this way comes before what others have waiting. Safari and Firefox before 142 have only the timer.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve))
}
