import { isSettled, progressOf } from '@relaydesk/domain/delivery/progress.ts'
import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import type { LastMessage } from '../../firestore/enquiry.ts'
import { isMessageStatus } from './is-message-status.ts'

/** What a message's own document says. `fromCache`: the server's word is outstanding. */
export interface ToldStatus {
  status: string
  fromCache: boolean
}

/**
 * Whether the state of an enquiry's last word may still change without its row being told: receipts write to the message
 * alone. What the driver said has no way, and after these states no receipt brings anything new.
 */
export function mayStillMove(message: LastMessage | undefined): message is LastMessage {
  if (message === undefined || message.source === 'DRIVER' || message.messageId === '') return false
  return !['READ', 'FAILED', 'CANCELLED'].includes(message.status)
}

/** The state to show in a row: the message's own word, unless it is an older one of this device's memory. */
export function shownStatus(message: LastMessage, told: ToldStatus | null): MessageStatus | null {
  const inRow = isMessageStatus(message.status) ? message.status : null
  if (told === null || !isMessageStatus(told.status)) return inRow
  if (inRow === null || !told.fromCache) return told.status
  const isFurther =
    progressOf(told.status) > progressOf(inRow) && !(isSettled(inRow) && progressOf(inRow) === 0)
  return isFurther ? told.status : inRow
}
