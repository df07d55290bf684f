/** Asks the browser's storage; nothing comes back from one that keeps nothing (blocked, full). */
export function stored<Value>(work: (storage: Storage) => Value): Value | undefined {
  try {
    return work(localStorage)
  }
  catch {}
}
