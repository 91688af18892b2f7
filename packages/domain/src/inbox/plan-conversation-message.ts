import type { DeliveryError } from '../delivery/delivery-error.ts'
import { readOutboundMessage } from './read-outbound-message.ts'

/** What the door does with a message that was written into a conversation. */
export type ConversationMessagePlan =
  /** It came in, or is not to be sent (any more). */
  { do: 'ignore' } | { do: 'fail'; error: DeliveryError } | { do: 'enqueue' }

/** @param data the message's document */
export function planConversationMessage(data: Record<string, unknown>): ConversationMessagePlan {
  const { direction, status = 'PENDING' } = data
  if (direction !== 'outbound' || status !== 'PENDING') return { do: 'ignore' }
  const read = readOutboundMessage(data)
  return 'error' in read ? { do: 'fail', error: read.error } : { do: 'enqueue' }
}
