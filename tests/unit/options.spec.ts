/** What a command is told, and what it says of itself. */
import { expect, test } from 'playwright/test'
import { helpText, readOptions } from '../../scripts/lib/options.ts'

const HELP = {
  command: 'npm run paint',
  does: 'Paints the fence.',
  options: {
    colour: { type: 'string', value: 'NAME', default: 'white', does: 'of the paint' },
    twice: { type: 'boolean', default: false, does: 'two coats' },
  },
  examples: ['', '--colour green'],
} as const

test('help tells how a command is typed, its options and examples', () => {
  expect(helpText(HELP)).toBe([
    'Usage: npm run paint -- [options]',
    '',
    'Paints the fence.',
    '',
    'Options:',
    '  --colour NAME  of the paint',
    '  --twice        two coats',
    '  --help         this text',
    '',
    'Examples:',
    '  npm run paint',
    '  npm run paint -- --colour green',
  ].join('\n'))
})

test('options are read as they are declared, and an unknown one is refused', () => {
  expect({ ...readOptions(HELP, ['--twice']) }).toEqual({ colour: 'white', twice: true })
  expect(() => readOptions(HELP, ['--thrice'])).toThrow('--thrice')
})
