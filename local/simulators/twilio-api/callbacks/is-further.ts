import type { MessageStatus } from '../messages/message-record.ts'

const RANKS: Readonly<Record<MessageStatus, number>> = {
  accepted: 0,
  queued: 1,
  sent: 2,
  failed: 3,
  undelivered: 3,
  delivered: 4,
  read: 5,
}

export function isFurther(status: MessageStatus, than: MessageStatus): boolean {
  return RANKS[status] > RANKS[than]
}
