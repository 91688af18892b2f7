import type { StoredOrder } from '../../../firestore/order.ts'

/** What is said of the newest text about an order; keys of the texts. */
export type TextState =
  | 'text_none'
  | 'text_notTexted'
  | 'text_waiting'
  | 'text_sent'
  | 'text_delivered'
  | 'text_read'
  | 'text_failed'
  | 'text_unknown'

/** How far the newest text got, in the words of the board. `callOut`: somebody should say it aloud. */
export function textState({ text, guest }: Pick<StoredOrder, 'text' | 'guest'>): {
  state: TextState
  callOut: boolean
} {
  if (text === undefined) return { state: guest.isTexted ? 'text_none' : 'text_notTexted', callOut: false }
  switch (text.status) {
    case 'SENT':
      return { state: 'text_sent', callOut: false }
    case 'DELIVERED':
      return { state: 'text_delivered', callOut: false }
    case 'READ':
      return { state: 'text_read', callOut: false }
    case 'FAILED':
    case 'CANCELLED':
      return { state: 'text_failed', callOut: true }
    case 'UNKNOWN':
      return { state: 'text_unknown', callOut: true }
    case 'PENDING':
    case 'HELD':
    case 'SENDING':
      return { state: 'text_waiting', callOut: false }
  }
}
