import type { BrowserContext } from 'playwright-core'

/** What went wrong in the pages of one browser without anybody asking. */
export interface Problems {
  list: () => string[]
  /** Lets console errors that match pass. Uncaught errors never do. */
  expect: (pattern: RegExp, because: string) => void
}

/**
 * Collects uncaught errors, errors in the console and violations of the Content-Security-Policy, which Chromium writes
 * there too.
 */
export function watchProblems(context: BrowserContext): Problems {
  const uncaught: string[] = []
  const inConsole: string[] = []
  const expected: RegExp[] = []
  context.on('weberror', (error) => uncaught.push(`Uncaught: ${String(error.error().stack)}`))
  context.on('console', (message) => {
    if (message.type() === 'error') inConsole.push(`Console: ${message.text()} (${message.location().url})`)
  })
  return {
    list: () => [...uncaught, ...inConsole.filter((line) => !expected.some((pattern) => pattern.test(line)))],
    expect: (pattern, because) => {
      if (because.length < 10) throw new Error('Say why this error is no defect.')
      expected.push(pattern)
    },
  }
}
