import type { Word } from '../../shared/message-player.ts'

export type ReceiptStatus = 'sent' | 'delivered' | 'read' | 'played' | 'failed'

/** One word about a message that was sent; with `errorCode` for `failed`. */
export type Receipt = Word<ReceiptStatus>
