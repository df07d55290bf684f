import type { Reporter, TestCase } from 'playwright/types/testReporter'

/** Of the slowest tests; most of a run's time is theirs. */
const SLOWEST = 10

/** Says which tests took longest, and closes the output with one plain line: `N passed, N failed`. */
export default class SummaryReporter implements Reporter {
  private readonly tests = new Set<TestCase>()

  onTestEnd(test: TestCase): void {
    this.tests.add(test)
  }

  async onExit(): Promise<void> {
    const tests = [...this.tests].map(test => ({ name: test.titlePath().slice(2).join(' › '), seconds: test.results.reduce((sum, { duration }) => sum + duration, 0) / 1000 }))
    console.log('\nThe slowest, in seconds:')
    for (const { name, seconds } of tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST))
      console.log(`${seconds.toFixed(0).padStart(5)}  ${name}`)
    const outcomes = [...this.tests].map(test => test.outcome())
    const count = (wanted: string[]) => outcomes.filter(outcome => wanted.includes(outcome)).length
    const skipped = count(['skipped'])
    console.log(`\n${count(['expected', 'flaky'])} passed, ${count(['unexpected'])} failed${skipped ? `, ${skipped} skipped` : ''}`)
  }

  printsToStdio(): boolean {
    return false
  }
}
