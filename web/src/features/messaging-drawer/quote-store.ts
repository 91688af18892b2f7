import type { ChatMessage } from '../../firestore/chat-message.ts'
import type { MessageDraft } from '../../firestore/write-chat-message.ts'

/** Which message the next one quotes. */
export interface QuoteStore {
  read: () => ChatMessage | null
  set: (message: ChatMessage | null) => void
  subscribe: (onChange: () => void) => () => void
  /** What the quote adds to a message that leaves now; with it the quote is used up. */
  take: () => Pick<MessageDraft, 'quotes'>
}

export function createQuoteStore(): QuoteStore {
  const readers = new Set<() => void>()
  let quoted: ChatMessage | null = null

  function set(message: ChatMessage | null): void {
    quoted = message
    for (const reader of readers) reader()
  }

  return {
    read: () => quoted,
    set,
    subscribe(onChange) {
      readers.add(onChange)
      return () => readers.delete(onChange)
    },
    take() {
      const id = quoted?.whatsappMessageId
      if (quoted !== null) set(null)
      return id === undefined ? {} : { quotes: id }
    },
  }
}
