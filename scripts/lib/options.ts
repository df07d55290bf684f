/** The options of a command: read from the command line, and told by `--help`. */
import type { ParseArgsConfig } from 'node:util'
import process from 'node:process'
import { parseArgs } from 'node:util'

/** One option, as `parseArgs` takes it, with the words of `--help`. */
export interface Option {
  type: 'string' | 'boolean'
  multiple?: boolean
  default?: string | string[] | boolean
  /** What stands behind the name: `DIR`, or an example such as `5-9`. */
  value?: string
  /** What it does. */
  does: string
}

/** What `--help` says of a command. */
export interface Help<Options extends Record<string, Option>> {
  /** How it is typed, without options: `npm run build`. */
  command: string
  /** What stands for the options where the command takes something else. */
  takes?: string
  /** What the command does. */
  does: string
  options: Options
  /** Options of one call each; an empty one is the plain command. */
  examples: readonly string[]
}

/** What `parseArgs` makes of the options. */
type Values<Options extends NonNullable<ParseArgsConfig['options']>> = ReturnType<typeof parseArgs<{ options: Options }>>['values']

/** The text of `--help`: how the command is typed, what it does, its options, and examples that can be copied. */
export function helpText({ command, takes = '[options]', does, options, examples }: Help<Record<string, Option>>): string {
  const all: [string, string][] = [
    ...Object.entries(options).map(([name, { value, does }]): [string, string] => [`--${name}${value ? ` ${value}` : ''}`, does]),
    ['--help', 'this text'],
  ]
  const width = Math.max(...all.map(([name]) => name.length)) + 2
  return [
    `Usage: ${command} -- ${takes}`,
    does,
    `Options:\n${all.map(([name, does]) => `  ${name.padEnd(width)}${does}`).join('\n')}`,
    `Examples:\n${examples.map(example => `  ${command}${example && ` -- ${example}`}`).join('\n')}`,
  ].join('\n\n')
}

/**
 * The options that a command was given; nothing where `--help` is among them: then the text is printed, and the command has nothing to do.
 *
 * @throws where an option is unknown, or has no value (Node's own sentence)
 */
export function readOptions<const Options extends Record<string, Option>>(help: Help<Options>, args = process.argv.slice(2)): Values<Options> | undefined {
  if (asksForHelp(help, args))
    return
  return parseArgs({ args, options: help.options }).values
}

/** Prints the text of `--help` where it is asked for, and says whether it was. */
export function asksForHelp(help: Help<Record<string, Option>>, args: string[]): boolean {
  const asked = args.includes('--help') || args.includes('-h')
  if (asked)
    console.log(helpText(help))
  return asked
}
