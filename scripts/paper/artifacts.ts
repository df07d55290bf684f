/** Marks what stands outside of all tags in a page of a PDF. */

/** Operators that leave something on the page. */
const PAINTS = /(?:^|\s)(?:f\*?|F|S|s|B\*?|b\*?|Tj|TJ|'|"|Do|sh|EI)$/

/**
 * A page's content with all that is painted outside of a tag marked as an artifact, which readers pass over.
 *
 * @param content as Chromium writes it: a line for each operator, or for a few of them, and text in hexadecimal
 */
export function withArtifacts(content: string): string {
  const lines: string[] = []
  let outside: string[] = []
  let depth = 0

  function close(): void {
    if (outside.some(line => PAINTS.test(line)))
      lines.push('/Artifact BMC', ...outside, 'EMC')
    else
      lines.push(...outside)
    outside = []
  }

  for (const line of content.split('\n')) {
    if (/B[DM]C$/.test(line)) {
      if (depth === 0)
        close()
      depth++
      lines.push(line)
    }
    else if (depth > 0) {
      lines.push(line)
      if (/(?:^|\s)EMC$/.test(line))
        depth--
    }
    else {
      outside.push(line)
    }
  }
  close()
  return lines.join('\n')
}
