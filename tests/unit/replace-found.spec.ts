import { expect, test } from 'playwright/test'
import { replaceFound } from '../../scripts/lib/replace-found.ts'

test('each change is made in its turn, at the first place or at every one, and takes what it is given as it is', () => {
  expect(replaceFound('<head>a a</head>', [
    ['<head>', found => `${found}$& `],
    [/\ba\b/g, () => 'b'],
    ['b', () => 'c'],
  ], 'the page')).toBe('<head>$& c b</head>')
})

test('a change that finds no place is an error, which names it in one line', () => {
  expect(() => replaceFound('a', [['a', () => 'b'], ['<body>\n<p>', () => '']], 'the page')).toThrow(/^Expected <body> in the page, found nothing like it\.$/)
  expect(() => replaceFound('a', [[/b+/g, () => '']], 'the page')).toThrow('Expected /b+/g in the page')
})
