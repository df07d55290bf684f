import process from 'node:process'
import { defineConfig } from 'playwright/test'
import { findBrowser } from '../scripts/lib/find-browser.ts'
import { SITE } from './serve.ts'

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
  expect: { timeout: 15_000 },
  use: {
    baseURL: SITE,
    launchOptions: {
      executablePath: findBrowser(),
      args: ['--font-render-hinting=none', ...process.getuid?.() === 0 ? ['--no-sandbox'] : []],
    },
    reducedMotion: 'reduce',
    // Each test would load the whole site; tests/site/offline.spec.ts lets it.
    serviceWorkers: 'block',
  },
  webServer: { command: 'node tests/serve.ts', cwd: '..', url: SITE, reuseExistingServer: !process.env.CI },
  projects: [
    { name: 'unit', testDir: 'unit' },
    { name: 'paper', testDir: 'paper' },
    { name: 'commands', testDir: 'commands' },
    { name: 'site', testDir: 'site' },
  ],
})
