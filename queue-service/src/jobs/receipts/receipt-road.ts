import type { ReceiptEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import type { Desk, Surroundings } from '@relaydesk/store/delivery/desk.ts'
import type { FoundMessage, MessageStore } from '@relaydesk/store/delivery/message-store.ts'
import type { ProviderMessage, ProviderMessages } from '@relaydesk/store/provider-messages.ts'

/** Which message and attempt a receipt speaks of, and the message as just read. */
export interface Place<Key> extends ProviderMessage<Key> {
  found: FoundMessage
}

/** The way of one receipt to its message: all that is different between one provider and the next. */
export interface ReceiptRoad<Key> {
  desk: Desk<Key>
  messages: MessageStore<Key>
  providerMessages: ProviderMessages<Key>
  /** Our own name for the message, if the provider gave it back, and the provider's. */
  named: { ours: ProviderMessage<Key> | null; theirs: string }
  /** What the receipt says of the message that it was found to speak of; null where there is nothing to say. */
  eventFor: (place: Place<Key>) => ReceiptEvent | null
  /** What follows the first word that the provider took a message, when its sender has not written that down. */
  afterFirstWord: (key: Key, providerMessageId: string, at: number, around: Surroundings) => Promise<void>
  /** What follows every receipt, also one that changes nothing: the one before it may have been interrupted. */
  afterwards: (key: Key, event: ReceiptEvent, found: FoundMessage) => Promise<void>
}
