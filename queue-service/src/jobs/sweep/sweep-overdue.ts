import { planSweep } from '@relaydesk/domain/delivery/plan-sweep.ts'
import type { Desk } from '@relaydesk/store/delivery/desk.ts'
import { stepRecord } from '@relaydesk/store/delivery/failure-record.ts'
import type { MessageStore } from '@relaydesk/store/delivery/message-store.ts'
import type { OverdueMessages, WaitingMessage } from '@relaydesk/store/delivery/overdue-messages.ts'
import { sweepAll } from './sweep-all.ts'

const hourMs = 3_600_000

/** The messages of one desk, and how one of them is taken to its queue in a round of its own. */
export interface Overdue<Key> {
  desk: Desk<Key>
  messages: MessageStore<Key>
  waiting: OverdueMessages<Key>
  handOver: (message: WaitingMessage<Key>, round: string) => Promise<unknown>
}

/**
 * Messages that are still PENDING although their time has come (Cloud Tasks was down when they were written, or lost their
 * task) are handed over once more; those whose claimer went silent, and whose task never came back to find out, become
 * UNKNOWN.
 * @param patienceMs how long a message may wait for its task, in milliseconds
 */
export async function sweepOverdue<Key>(
  overdue: Overdue<Key>,
  now: number,
  patienceMs: number,
): Promise<{ found: number; failed: number }> {
  const waiting = await overdue.waiting.dueBefore(now - patienceMs)
  return sweepAll(waiting, (message) => sweepOne(overdue, message, now, patienceMs))
}

async function sweepOne<Key>(
  { desk, messages, handOver }: Overdue<Key>,
  message: WaitingMessage<Key>,
  now: number,
  patienceMs: number,
): Promise<void> {
  const { key, state } = message
  const plan = planSweep(state, message, now, patienceMs)
  switch (plan.do) {
    case 'wait':
      return
    case 'record':
      await messages.apply(key, plan.event, stepRecord(desk, key))
      return
    case 'hand-over':
      await handOver(message, roundOf(message, now))
  }
}

/**
 * The name of the task keeps a message that merely waits in its queue from being queued twice; an hour later, when a
 * vanished task's name may be forgotten or not, the name changes.
 */
function roundOf<Key>({ round, dueAt }: WaitingMessage<Key>, now: number): string {
  const hours = Math.floor((now - dueAt) / hourMs)
  return hours === 0 ? round : `${round}-${hours}h`
}
