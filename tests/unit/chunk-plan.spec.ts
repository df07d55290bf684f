import { expect, test } from 'playwright/test'
import { planChunks } from '../../setup/build/chunk-plan.ts'

const IMPORTS: Record<string, string[]> = {
  '/p/node_modules/@slidev/client/main.ts': ['/p/node_modules/vue/vue.js', '/p/node_modules/.slidev/virtual/glob.ts'],
  '/p/node_modules/vue/vue.js': [],
  '/p/node_modules/.slidev/virtual/glob.ts': ['/p/setup/routes.ts'],
  '/p/setup/routes.ts': [],
  '/p/setup/screen/PlayPage.vue': ['/p/node_modules/@fontsource/sans.css'],
  '/p/node_modules/@fontsource/sans.css': [],
  '\0virtual:slides/first': ['cover'],
  'cover': ['frame'],
  'frame': [],
  '\0virtual:slides/1-act': ['one'],
  'one': ['frame', 'map', 'vote'],
  'map': ['shape'],
  'shape': [],
  'vote': [],
  '\0virtual:slides/2-act': ['two'],
  'two': ['map'],
  'handout': ['vote'],
}

test('libraries, the show with its first slide, the slides of each file, and what several files share', () => {
  const names = planChunks({ ids: Object.keys(IMPORTS), importsOf: id => IMPORTS[id]!, isEntry: id => id.endsWith('client/main.ts') })
  const filesOf = (name: string) => [...names].filter(([, file]) => file === name).map(([id]) => id)
  expect(filesOf('libraries')).toEqual(['/p/node_modules/vue/vue.js'])
  expect(filesOf('show')).toEqual([
    '/p/node_modules/@slidev/client/main.ts',
    '/p/node_modules/.slidev/virtual/glob.ts',
    '/p/setup/routes.ts',
    '/p/setup/screen/PlayPage.vue',
    '/p/node_modules/@fontsource/sans.css',
    '\0virtual:slides/first',
    'cover',
    'frame',
  ])
  expect(filesOf('slides-1-act')).toEqual(['\0virtual:slides/1-act', 'one', 'vote'])
  expect(filesOf('slides-2-act')).toEqual(['\0virtual:slides/2-act', 'two'])
  expect(filesOf('parts')).toEqual(['map', 'shape'])
  expect(names.has('handout')).toBe(false)
})
