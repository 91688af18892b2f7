import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'

const statuses: Record<MessageStatus, true> = {
  PENDING: true,
  HELD: true,
  SENDING: true,
  UNKNOWN: true,
  SENT: true,
  DELIVERED: true,
  READ: true,
  FAILED: true,
  CANCELLED: true,
}

/** Whether a stored text is one of the states we know. */
export function isMessageStatus(value: string): value is MessageStatus {
  return Object.hasOwn(statuses, value)
}
