/**
 * What is drawn once for all steps. A step only moves and fades; a label whose lines break differently in
 * another view is another element, and the two cross-fade.
 */
import type { Label, Layout } from './layout.ts'

type DrawnTick = Layout['ticks'][number]

/** The same key means the same lines in the same type, so that one element can stand for both. */
export function labelKey({ event, style, date, lines, flipped }: Label): string {
  return [event.id, style.size, style.stacked, flipped, date, ...lines].join('|')
}

/** As for labels: a tick may name its year in one view and not in another. */
export function tickKey({ day, label }: DrawnTick): string {
  return `${day}|${label}`
}

/** Every label that any step shows, once. */
export function drawnLabels(layouts: readonly Layout[]): Label[] {
  return [...new Map(layouts.flatMap(({ labels }) => labels).map(label => [labelKey(label), label])).values()]
}

/** Every tick that any step shows, once. */
export function drawnTicks(layouts: readonly Layout[]): DrawnTick[] {
  return [...new Map(layouts.flatMap(({ ticks }) => ticks).map(tick => [tickKey(tick), tick])).values()]
}

/** A place as a style, in whole or half pixels so that type stays sharp. */
export function translate(x: number, y = 0, scale = ''): { transform: string } {
  return { transform: `translate(${Math.round(x * 2) / 2}px, ${Math.round(y * 2) / 2}px) ${scale}` }
}
