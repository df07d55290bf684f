import process from 'node:process'
import { defineConfig } from 'playwright/test'
import { BROWSER_ARGS } from '../scripts/lib/browser-args.ts'
import { findBrowser } from '../scripts/lib/find-browser.ts'
import { OTHER_SITE, PORT, SITE } from './serve.ts'

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot'], ['./summary-reporter.ts']],
  // A cold start of a build or a browser on a small machine, with air to spare.
  timeout: 300_000,
  // A slide or a paper that is still loading on a busy machine is not a fault.
  expect: { timeout: 30_000 },
  use: {
    baseURL: SITE,
    launchOptions: {
      executablePath: findBrowser(),
      args: ['--font-render-hinting=none', ...BROWSER_ARGS],
    },
    reducedMotion: 'reduce',
    // Each test would load the whole site; tests/engine/offline.spec.ts lets it.
    serviceWorkers: 'block',
  },
  webServer: { command: 'node tests/serve.ts', cwd: '..', port: PORT, reuseExistingServer: !process.env.CI },
  projects: [
    { name: 'unit', testDir: 'unit', fullyParallel: false },
    { name: 'other-lesson', testMatch: 'build-other.setup.ts' },
    { name: 'engine', testDir: 'engine', dependencies: ['other-lesson'], use: { baseURL: OTHER_SITE } },
    { name: 'commands', testDir: 'commands', dependencies: ['other-lesson'] },
    { name: 'lesson', testDir: 'lesson' },
  ],
})
