import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import type { Order } from '@relaydesk/domain/orders/order.ts'

/** What became of the text that says an order is ready, in the words of the hand-out card. */
export interface TextState {
  word: 'none' | 'soon' | 'sending' | 'sent' | 'delivered' | 'read' | 'unknown' | 'failed'
  /** As the message itself has it; null when there is none yet, or none at all. */
  status: MessageStatus | null
  /** Whether the guest must be called out: no text reached them, or nobody knows. */
  callOut: boolean
  /** Why it did not go. */
  problem?: string
}

/** The state of the text about an order that stands ready. */
export function textState({ guest, text, textDue }: Pick<Order, 'guest' | 'text' | 'textDue'>): TextState {
  if (!guest.isTexted) return { word: 'none', status: null, callOut: true }
  if (text === undefined || (text.what !== 'ready' && text.what !== 'reminder') || textDue?.what === 'ready')
    return { word: 'soon', status: 'PENDING', callOut: false }
  const { status, problem } = text
  return {
    ...wordOf(status),
    status,
    ...(problem !== undefined && { problem }),
  }
}

function wordOf(status: MessageStatus): Pick<TextState, 'word' | 'callOut'> {
  switch (status) {
    case 'PENDING':
      return { word: 'soon', callOut: false }
    case 'SENDING':
      return { word: 'sending', callOut: false }
    case 'SENT':
      return { word: 'sent', callOut: false }
    case 'DELIVERED':
      return { word: 'delivered', callOut: false }
    case 'READ':
      return { word: 'read', callOut: false }
    case 'UNKNOWN':
      return { word: 'unknown', callOut: true }
    case 'HELD':
    case 'FAILED':
    case 'CANCELLED':
      return { word: 'failed', callOut: true }
  }
}
