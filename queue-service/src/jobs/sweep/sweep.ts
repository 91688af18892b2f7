import type { Logger } from '@relaydesk/observability/logger.ts'
import type { WaitingMessagesReader } from '@relaydesk/store/waiting-messages-reader.ts'
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
 * `POST /maintenance/sweep` (Cloud Scheduler, every minute): finds messages that are still PENDING although their time
 * has come, because Cloud Tasks was down when they were written or lost their task, and hands them over once more.
 * Their task's name keeps a message that is merely waiting in its queue from being queued twice; an hour later, when
 * a vanished task's name may be forgotten or not, the name changes.
 */
export async function sweep(context: SweepContext): Promise<Answer> {
  const now = context.now()
  const overdue = await context.waiting.dueBefore(now - context.sweepPatienceMs)
  const results = await Promise.allSettled(
    overdue.map(async ({ key, ...message }) => {
      const hours = Math.floor((now - message.dueAt) / hourMs)
      const round = hours === 0 ? message.round : `${message.round}-${hours}h`
      return handOverChatMessage(context, key, message, round, now)
    }),
  )
  const failed = results.filter(({ status }) => status === 'rejected').length
  if (overdue.length > 0)
    context.log.warn('Overdue messages handed over again', { found: overdue.length, failed })
  return failed === 0 ? 'done' : 'again'
}
