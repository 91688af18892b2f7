import type { DeliveryState } from './delivery.ts'
import type { DeliveryEvent } from './delivery-event.ts'
import { planSend } from './plan-send.ts'

/** What the sweeper has to do about a message that is not settled. */
export type SweepPlan =
  /** Nobody may remember it any more: hand it to the queue. */
  | { do: 'hand-over' }
  /** Its claimer went silent and no task came back to find out. */
  | { do: 'record'; event: DeliveryEvent }
  /** Its task is on the way, or somebody is in the middle of it. */
  | { do: 'wait' }

/**
 * How long after a try that failed the queue's own next try can be, in milliseconds: its longest pause is two minutes,
 * and a queue that was asked to slow down takes longer. Handing over earlier would double the tries, then treble them.
 */
const longestPauseMs = 10 * 60_000

/**
 * Decides what becomes of an unsettled message. `dueAt` is when it should have left, `changedAt` when anything last
 * happened to it, `patienceMs` how long a first task may take (all milliseconds).
 */
export function planSweep(
  state: DeliveryState,
  { dueAt, changedAt }: { dueAt: number; changedAt: number },
  now: number,
  patienceMs: number,
): SweepPlan {
  if (state.status === 'PENDING') {
    const wasTried = state.delivery.error !== undefined
    const waitsUntil = wasTried ? changedAt + longestPauseMs : dueAt + patienceMs
    return now > waitsUntil ? { do: 'hand-over' } : { do: 'wait' }
  }
  const plan = state.status === 'SENDING' ? planSend(state, now, 0) : null
  return plan?.do === 'record' ? plan : { do: 'wait' }
}
