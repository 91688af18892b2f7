import type { MessageStatus } from './status.ts'

// Apart from the schema of a status: browsers need this, and do without the schemas.
const progress: Record<MessageStatus, number> = {
  PENDING: 0,
  HELD: 0,
  CANCELLED: 0,
  FAILED: 0,
  SENDING: 1,
  UNKNOWN: 2,
  SENT: 3,
  DELIVERED: 4,
  READ: 5,
}

/** How far the message is known to have got: 0 (still with us) to 5 (read). Receipts only ever raise it. */
export function progressOf(status: MessageStatus): number {
  return progress[status]
}

/** True when nothing moves the message any more unless a person asks for a new attempt (or a receipt adds to it). */
export function isSettled(status: MessageStatus): boolean {
  return status === 'FAILED' || status === 'CANCELLED' || progressOf(status) >= progress.SENT
}

/** Whether the message may still arrive or fail by itself; SENT is not there yet, the driver's phone has to have it. */
export function isOnItsWay(status: MessageStatus): boolean {
  return status === 'SENT' || !isSettled(status)
}
