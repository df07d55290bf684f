import type { Reporter, TestCase } from 'playwright/types/testReporter'

/** Closes the output with one plain line: `N passed, N failed`. */
export default class SummaryReporter implements Reporter {
  private readonly tests = new Set<TestCase>()

  onTestEnd(test: TestCase): void {
    this.tests.add(test)
  }

  async onExit(): Promise<void> {
    const outcomes = [...this.tests].map(test => test.outcome())
    const count = (wanted: string[]) => outcomes.filter(outcome => wanted.includes(outcome)).length
    const skipped = count(['skipped'])
    console.log(`\n${count(['expected', 'flaky'])} passed, ${count(['unexpected'])} failed${skipped ? `, ${skipped} skipped` : ''}`)
  }

  printsToStdio(): boolean {
    return false
  }
}
