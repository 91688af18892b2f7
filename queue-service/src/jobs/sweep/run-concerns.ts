import type { Logger } from '@relaydesk/observability/logger.ts'
import type { Answer } from '../../http/answers.ts'

/** Finds one kind of thing that nobody else will settle; gives what it found, and how much of that failed. */
export type Concern<Context> = (context: Context) => Promise<{ found: number; failed: number }>

/** Looks after all concerns, by name, side by side. One that fails keeps no other from its turn. */
export async function runConcerns<Context extends { log: Logger }>(
  context: Context,
  concerns: Record<string, Concern<Context>>,
): Promise<Answer> {
  const answers = await Promise.all(
    Object.entries(concerns).map(([name, concern]) => run(context, name, concern)),
  )
  return answers.includes('again') ? 'again' : 'done'
}

async function run<Context extends { log: Logger }>(
  context: Context,
  name: string,
  concern: Concern<Context>,
): Promise<Answer> {
  try {
    const { found, failed } = await concern(context)
    if (found > 0) context.log.warn('Swept', { concern: name, found, failed })
    return failed === 0 ? 'done' : 'again'
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    context.log.error('A concern of the sweeper failed', { concern: name, problem })
    return 'again'
  }
}
