import { reconcileText } from '../reconcile/reconcile-text.ts'
import type { SweepContext } from './sweep-context.ts'

/**
 * Messages of conversations of which nobody knows whether Twilio took them: Twilio is asked what it has. Those of one conversation
 * one after the other, because two of them may say the same.
 */
export async function sweepUnclearTexts(context: SweepContext): Promise<{ found: number; failed: number }> {
  const unclear = await context.unclearTexts.since(context.now() - context.reconcilePatienceMs)
  const threads = [...Map.groupBy(unclear, ({ conversationId }) => conversationId).values()]
  let failed = 0
  await Promise.all(
    threads.map(async (keys) => {
      for (const key of keys) await reconcileText(context, key).catch(() => (failed += 1))
    }),
  )
  return { found: unclear.length, failed }
}
