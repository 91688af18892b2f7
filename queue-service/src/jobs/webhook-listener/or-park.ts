import type { TwilioWebhookTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { ParkedUpdates } from '@relaydesk/store/parked-updates.ts'

/**
 * Applies one post of Twilio's. What cannot be applied at the last attempt is parked, and the sweeper goes on with it: an
 * exhausted task would vanish, and with it what somebody wrote.
 * @throws what `apply` throws, while there are attempts left; and when it cannot even be parked
 */
export async function orPark(
  { parkedUpdates, log }: { parkedUpdates: Pick<ParkedUpdates, 'park'>; log: Logger },
  task: TwilioWebhookTask,
  isLastAttempt: boolean,
  apply: () => Promise<void>,
): Promise<void> {
  try {
    await apply()
  } catch (error) {
    if (!isLastAttempt) throw error
    const problem = error instanceof Error ? error.message : String(error)
    log.error('A post of Twilio’s could not be applied and is parked', { kind: task.kind, problem })
    const kind = task.kind === 'incoming' ? 'message' : 'status'
    await parkedUpdates.park({ kind, update: JSON.stringify(task) }, 'exhausted')
  }
}
