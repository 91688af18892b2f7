import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { chatDesk } from '@relaydesk/store/chat-desk.ts'
import { reportRecord } from '@relaydesk/store/delivery/failure-record.ts'
import { sweepAll } from './sweep-all.ts'
import type { SweepContext } from './sweep-context.ts'

/**
 * Messages of which nobody knows whether they went out, and no receipt came to tell: each becomes one dead letter, so that
 * a person tells the driver. None is sent again; a receipt that comes later still settles it.
 */
export async function sweepUnclearMessages(
  context: SweepContext,
): Promise<{ found: number; failed: number }> {
  const now = context.now()
  const unclear = await context.unclear.since(now - context.unclearPatienceMs)
  return sweepAll(unclear, (key) => report(context, key, now))
}

function report({ chatMessages }: SweepContext, key: ChatMessageKey, at: number): Promise<unknown> {
  return chatMessages.apply(key, { kind: 'reported', at }, reportRecord(chatDesk, key, at))
}
