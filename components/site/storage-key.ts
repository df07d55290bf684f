/** Names for what a browser keeps of the lesson, and for what its windows tell each other: other lessons, and copies of this one, may live on the same host. */

/**
 * @param lesson its id in data/lesson.yaml
 * @param path of its site on the host
 * @param part what is kept, where it is not the class's own state
 */
export function keyFor(lesson: string, path: string, part = ''): string {
  return [lesson, path, part].filter(Boolean).join(' ')
}
