import type { DeliveryEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { transition } from '@relaydesk/domain/delivery/transition.ts'
import type { MessageStore } from '@relaydesk/store/delivery/message-store.ts'
import type { DocumentVersion } from '@relaydesk/store/document-version.ts'

/** A message that this process may send, and nobody else until its lease ends. */
export interface Claimed {
  state: DeliveryState
  version: DocumentVersion
}

/** Takes a message as it was seen; null when somebody else was faster. One write, no read. */
export async function claim<Key>(
  messages: MessageStore<Key>,
  key: Key,
  seen: { state: DeliveryState; version: DocumentVersion },
  event: DeliveryEvent,
): Promise<Claimed | null> {
  const next = transition(seen.state, event)
  const moved = next === null ? null : await messages.moveOn(key, seen.version, next)
  return next === null || moved === null ? null : { state: next, version: moved }
}
