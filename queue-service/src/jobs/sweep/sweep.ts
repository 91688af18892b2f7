import type { Logger } from '@relaydesk/observability/logger.ts'
import { planSweep } from '@relaydesk/domain/delivery/plan-sweep.ts'
import { summaryOf } from '@relaydesk/store/message-summary.ts'
import type { WaitingMessage, WaitingMessagesReader } from '@relaydesk/store/waiting-messages-reader.ts'
import { handOverChatMessage, type HandOver } from '@relaydesk/task-queue/hand-over-chat-message.ts'
import type { Answer } from '../../http/answers.ts'

export interface SweepContext extends HandOver {
  waiting: WaitingMessagesReader
  /** How long a message may wait for its task before the sweeper looks after it, in milliseconds. */
  sweepPatienceMs: number
  now: () => number
  log: Logger
}

const hourMs = 3_600_000

/**
 * `POST /maintenance/sweep` (Cloud Scheduler, every minute): finds messages that nobody else will settle. Those that are
 * still PENDING although their time has come (Cloud Tasks was down when they were written, or lost their task) are handed
 * over once more; those whose claimer went silent, and whose task never came back to find out, become UNKNOWN.
 */
export async function sweep(context: SweepContext): Promise<Answer> {
  const now = context.now()
  const overdue = await context.waiting.dueBefore(now - context.sweepPatienceMs)
  const results = await Promise.allSettled(overdue.map((message) => sweepOne(context, message, now)))
  const failed = results.filter(({ status }) => status === 'rejected').length
  if (overdue.length > 0) context.log.warn('Overdue messages found', { found: overdue.length, failed })
  return failed === 0 ? 'done' : 'again'
}

async function sweepOne(context: SweepContext, message: WaitingMessage, now: number): Promise<void> {
  const { key, state } = message
  const plan = planSweep(state, message, now, context.sweepPatienceMs)
  switch (plan.do) {
    case 'wait':
      return
    case 'record':
      await context.chatMessages.apply(key, plan.event, (next, around) => ({
        key,
        state: next,
        ...summaryOf(key, next, around),
      }))
      return
    case 'hand-over':
      await handOverChatMessage(context, key, message, roundOf(message, now), now)
  }
}

/**
 * The name of the task keeps a message that merely waits in its queue from being queued twice; an hour later, when a
 * vanished task's name may be forgotten or not, the name changes.
 */
function roundOf({ round, dueAt }: WaitingMessage, now: number): string {
  const hours = Math.floor((now - dueAt) / hourMs)
  return hours === 0 ? round : `${round}-${hours}h`
}
