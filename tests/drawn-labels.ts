/** The words of every node, as they are drawn. */
export function drawnLabels(svg: string): string[] {
  return [...svg.matchAll(/<g class="node.*?<text[^>]*>(.*?)<\/text>/g)]
    .map(([, words]) => words!.replaceAll('</tspan>', ' ').replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim())
}
