import process from 'node:process'
import { defineConfig } from 'playwright/test'

/** Logic, checks and this lesson's facts: no browser, no built site and no server. */
export default defineConfig({
  testDir: '.',
  testMatch: ['unit/**/*.spec.ts', 'lesson/facts/**/*.spec.ts'],
  outputDir: '../test-results',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot'], ['./summary-reporter.ts']],
})
