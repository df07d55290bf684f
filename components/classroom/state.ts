/** What a class has counted, chosen and judged, as plain values, and everything that may be done with them. Nothing of a browser is in here. */
import type { Verdict } from '../../data/loader/verdicts.ts'
import { VERDICTS } from '../../data/loader/verdicts.ts'

/** All that the deck keeps of a class. Ids that the data no longer has do no harm: nothing asks for them. */
export interface ClassState {
  /** Hands counted: by ballot (see `ballotKey`), then by option. */
  hands: Record<string, Record<string, number>>
  /** What the devices of a room have answered, once it is shown: by ballot, then by option. */
  devices: Record<string, Record<string, number>>
  /** The option chosen, by decision. */
  choices: Record<string, string>
  /** The class's own verdict, by claim. */
  verdicts: Record<string, Verdict>
}

/** A poll is taken twice: before the evidence, and after it. */
export type Round = 'before' | 'after'

/** Stands inside what is kept, so that an older state is replaced and not left behind. */
const VERSION = 1

/** More than any school has in one room. */
const MOST_HANDS = 999

/** Before anybody has done anything. */
export const EMPTY: ClassState = { hands: {}, devices: {}, choices: {}, verdicts: {} }

/** What is stored, as text. */
export function writeState(state: ClassState): string {
  return JSON.stringify({ version: VERSION, ...state })
}

/** What was stored; nothing where it is broken, of another version, or not ours at all. */
export function readState(stored: string): ClassState | undefined {
  const value = parsed(stored)
  if (!isRecord(value) || value.version !== VERSION)
    return
  // Before there were rooms nobody kept what devices had answered.
  const { hands, devices = {}, choices, verdicts } = value
  const sound = [hands, devices].every(ballots => every(ballots, counts => every(counts, isCount)))
    && every(choices, isText)
    && every(verdicts, verdict => VERDICTS.includes(verdict as Verdict))
  return sound ? { hands, devices, choices, verdicts } as ClassState : undefined
}

/** The name under which the hands of one round are kept. */
export function ballotKey(poll: string, round: Round): string {
  return `${poll}/${round}`
}

/** Some hands more or, below zero, less. */
export function addHands(state: ClassState, ballot: string, option: string, by: number): ClassState {
  const counts = state.hands[ballot] ?? {}
  const count = Math.min(MOST_HANDS, Math.max(0, (counts[option] ?? 0) + by))
  return { ...state, hands: { ...state.hands, [ballot]: { ...counts, [option]: count } } }
}

/** Shows what devices have answered, in the place of what was shown before. */
export function showDevices(state: ClassState, ballot: string, counts: Record<string, number>): ClassState {
  return { ...state, devices: { ...state.devices, [ballot]: counts } }
}

/** What devices have answered is forgotten; hands, choices and verdicts stay. */
export function forgetDevices(state: ClassState): ClassState {
  return { ...state, devices: {} }
}

/** Hands and devices together, by option. */
export function addUp(hands: Record<string, number> = {}, devices: Record<string, number> = {}): Record<string, number> {
  return Object.fromEntries([...new Set([hands, devices].flatMap(Object.keys))].map(option => [option, (hands[option] ?? 0) + (devices[option] ?? 0)]))
}

/** Chooses an option; the one that was chosen already is taken back. */
export function choose(state: ClassState, decision: string, option: string): ClassState {
  return { ...state, choices: toggled(state.choices, decision, option) }
}

/** Gives a verdict on a claim; the one that was given already is taken back. */
export function judge(state: ClassState, claim: string, verdict: Verdict): ClassState {
  return { ...state, verdicts: toggled(state.verdicts, claim, verdict) }
}

function toggled<Value>(all: Record<string, Value>, key: string, value: Value): Record<string, Value> {
  const { [key]: before, ...others } = all
  return before === value ? others : { ...others, [key]: value }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function every(value: unknown, holds: (each: unknown) => boolean): boolean {
  return isRecord(value) && Object.values(value).every(holds)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_HANDS
}
