export interface Counts {
  passed: number
  failed: number
}

const linesOfCrash = 40

/**
 * What a stage's output and exit code say. A stage without tests of its own (lint, types, build) counts as one; a test
 * stage that ends badly without saying so, or says nothing, counts one failure more: a crash is never a pass.
 */
export function readCounts(output: string, exitCode: number): Counts {
  const passing = /^\s*(\d+) passing\b/m.exec(output)?.[1]
  const failing = Number(/^\s*(\d+) failing\b/m.exec(output)?.[1] ?? 0)
  if (passing === undefined) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const crashed = exitCode !== 0 && failing === 0 ? 1 : 0
  return { passed: Number(passing), failed: failing + crashed }
}

/** The tests that failed, in the stage's own words; its last lines where they say nothing of tests. */
export function readFailures(output: string): string {
  const from = output.search(/^\s*\d+ failing\b/m)
  return from < 0 ? output.split('\n').slice(-linesOfCrash).join('\n') : output.slice(from).trimEnd()
}

export function sum(counts: Counts[]): Counts {
  return counts.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  )
}
