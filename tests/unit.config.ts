import process from 'node:process'
import { defineConfig } from 'playwright/test'

/** The unit tests alone: they need no browser, no built site and no server. */
export default defineConfig({
  testDir: 'unit',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot'], ['./summary-reporter.ts']],
})
