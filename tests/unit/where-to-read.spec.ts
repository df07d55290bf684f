/** The code to scan leads where another device can go, and says exactly that. */
import { expect, test } from 'playwright/test'
import { publicAddress } from '../../components/site/public-address.ts'
import { codePath } from '../../components/sources/code-path.ts'

const LIST = 'read/index.html#bibliography'

test('the address is the one that somebody has named, or that of the page', () => {
  expect(publicAddress(LIST, 'https://school.example/lesson/', 'http://deck.invalid/#/3')).toBe('https://school.example/lesson/read/index.html#bibliography')
  expect(publicAddress(LIST, 'https://school.example/lesson/')).toBe('https://school.example/lesson/read/index.html#bibliography')
  expect(publicAddress(LIST, '', 'https://school.example/lesson/?print=true#/46?clicks=2')).toBe('https://school.example/lesson/read/index.html#bibliography')
})

test('no code leads to this machine, or nowhere', () => {
  for (const here of ['http://localhost:3030/#/46', 'http://127.0.0.1:4173/', 'http://[::1]:3030/', 'http://deck.localhost/', 'http://deck.invalid/?print=true#/paper', 'file:///home/ann/lesson.html', undefined])
    expect(publicAddress(LIST, '', here), here).toBeUndefined()
})

test('the code is a square with its three marks and a quiet zone of four modules', () => {
  const { path, side } = codePath('https://school.example/lesson/read/index.html#bibliography')
  const squares = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`))
  expect((side - 8 - 17) % 4).toBe(0)
  expect([...squares].every(square => square.split(' ').every(at => Number(at) >= 4 && Number(at) < side - 4))).toBe(true)
  /** Seven squares wide, with a light ring in it. */
  const marked = (x: number, y: number) => [0, 6].every(at => squares.has(`${x + at} ${y}`) && squares.has(`${x + at} ${y + 6}`)) && squares.has(`${x + 3} ${y + 3}`) && !squares.has(`${x + 1} ${y + 1}`)
  expect([[4, 4], [side - 11, 4], [4, side - 11], [side - 11, side - 11]].map(([x, y]) => marked(x!, y!))).toEqual([true, true, true, false])
})
