import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import type { FoundMessage } from '@relaydesk/store/delivery/message-store.ts'

/** The task with what its message says by now: its writer may have changed it since the task was made. */
export function taskAsWritten(task: SendMessageTask, { data }: FoundMessage): SendMessageTask {
  const { payload: _payload, ...rest } = task
  const message: unknown = data['message']
  const payload: unknown = data['payload']
  return {
    ...rest,
    ...(typeof message === 'string' ? { message } : {}),
    ...(isFields(payload) ? { payload } : {}),
  }
}

/**
 * Whether a message is to leave later than its task thinks: it was put off since, and has a task of its own for that
 * time. Clocks differ a little; what is due within a second is due.
 */
export function isTooEarly({ data, createdAt }: FoundMessage, now: number): boolean {
  const ETA: unknown = data['ETA']
  return typeof ETA === 'number' && createdAt + ETA * 1000 > now + 1_000
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
