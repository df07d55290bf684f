import process from 'node:process'
import { defineConfig } from 'playwright/test'

/** Logic, checks and this lesson's facts: no browser, no built site and no server. */
export default defineConfig({
  testDir: '.',
  testMatch: ['unit/**/*.spec.ts', 'lesson/facts/**/*.spec.ts'],
  outputDir: '../test-results',
  // A file stays in one worker: to read the modules that it tests takes longer than most of its tests.
  fullyParallel: false,
  workers: '100%',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot'], ['./summary-reporter.ts']],
})
