import type { DeliveryState } from '../delivery/delivery.ts'
import { progressOf } from '../delivery/progress.ts'
import type { Settlement } from './dead-letter.ts'

/**
 * How the dead letter of a message's attempt ends when the message moves on by itself; null where there is none, a person
 * has settled it, or the message still needs one.
 */
export function endOfDeadLetter(before: DeliveryState, after: DeliveryState, at: number): Settlement | null {
  const hasLetter = before.status === 'FAILED' || before.delivery.reportedAt !== undefined
  if (!hasLetter || before.delivery.settled !== undefined) return null
  const hasArrived =
    progressOf(after.status) >= progressOf('SENT') || after.delivery.deliveredAt !== undefined
  if (hasArrived) return { how: 'arrived-after-all', by: 'system', at }
  const isTriedAgain = after.status === 'HELD' || after.status === 'PENDING'
  return isTriedAgain ? { how: 'tried-again', by: 'system', at } : null
}
