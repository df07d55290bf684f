import { expect, test } from 'playwright/test'
import { withArtifacts } from '../../scripts/paper/artifacts.ts'

test('what is painted outside of all tags becomes an artifact, and what is inside stays as it is', () => {
  const tagged = ['/P <</MCID 0 >>BDC', 'BT', '<0015> Tj', 'ET', 'EMC']
  expect(withArtifacts(['q', '0 0 980 552 re', 'f', ...tagged, '56 358 548 2 re', 'S', 'Q'].join('\n')).split('\n'))
    .toEqual(['/Artifact BMC', 'q', '0 0 980 552 re', 'f', 'EMC', ...tagged, '/Artifact BMC', '56 358 548 2 re', 'S', 'Q', 'EMC'])
})

test('where nothing is painted nothing is marked', () => {
  const content = ['.24 0 0 -.24 0 414 cm', 'q', '0 0 3062.5 1725 re', 'W* n', 'Q'].join('\n')
  expect(withArtifacts(content)).toBe(content)
})

test('a tag in a tag ends where it ends', () => {
  const content = ['/Span BMC', '/P <</MCID 1 >>BDC', 'f', 'EMC', 'f', 'EMC'].join('\n')
  expect(withArtifacts(content)).toBe(content)
})
