import * as z from 'zod'

/** Runs a simulator by itself, until Ctrl-C. When it cannot start, it says why in a sentence. */
export function runByItself(start: () => Promise<{ stop: () => Promise<void> }>): void {
  start().then(stopOnSignal, (error: unknown) => {
    console.error(sentenceOf(error))
    process.exitCode = 1
  })
}

function stopOnSignal({ stop }: { stop: () => Promise<void> }): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}

function sentenceOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}
