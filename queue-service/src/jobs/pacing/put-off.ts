import type { SendOutcome } from '@relaydesk/domain/delivery/send-outcome.ts'
import { planPutOff, type PutOffPlan } from '@relaydesk/domain/pacing/plan-put-off.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'
import { enqueueChatMessage } from '@relaydesk/task-queue/enqueue-chat-message.ts'
import { waitingFor, type PacingContext } from './wait-for-turn.ts'

export interface PutOffContext extends PacingContext {
  /** 0 to 1. */
  random: () => number
}

/** Whether a rate limit refused the message, and when it is to come back. */
export function planLater(
  { now, random, turns }: PutOffContext,
  { limited }: SendMessageTask,
  outcome: SendOutcome,
): PutOffPlan {
  return planPutOff(outcome, limited, { now: now(), random: random(), pairIntervalMs: turns.pairIntervalMs })
}

/** Brings a message back that a rate limit refused; its document says PENDING again by now. */
export async function putOff(
  { queue, turns, now }: PutOffContext,
  { seen: _seen, paced: _paced, ...task }: SendMessageTask,
  { limit, sendAt, limited }: Extract<PutOffPlan, { do: 'put-off' }>,
  attempt: number,
): Promise<void> {
  if (limit === 'pair') turns.refused(waitingFor(task), now())
  // Back for a turn with its driver, or with a turn that it has waited for already.
  const paced = limit === 'pair' ? {} : { paced: 'number' as const }
  await enqueueChatMessage(queue, { ...task, limited, ...paced }, sendAt, `limited-${attempt}`)
}
