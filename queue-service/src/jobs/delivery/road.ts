import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { DeliveryEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import type { DeliveryState, Provider } from '@relaydesk/domain/delivery/delivery.ts'
import type { SendOutcome } from '@relaydesk/domain/delivery/send-outcome.ts'
import type { PutOffPlan } from '@relaydesk/domain/pacing/plan-put-off.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { Desk } from '@relaydesk/store/delivery/desk.ts'
import type { MessageRecord } from '@relaydesk/store/delivery/message-record.ts'
import type { MessageStore, Seen } from '@relaydesk/store/delivery/message-store.ts'

export type Accepted = Extract<DeliveryEvent, { kind: 'accepted' }>

/** What every send needs, whatever its provider. */
export interface DeliveryContext {
  /** How long a claim is good for, in milliseconds. */
  leaseMs: number
  /** How often the queue delivers a task in all. */
  maxAttempts: number
  now: () => number
  log: Logger
}

/** The way of one message from its desk to its provider: all that is different between one provider and the next. */
export interface Road<Key> {
  key: Key
  desk: Desk<Key>
  messages: MessageStore<Key>
  provider: Provider
  /** `template`, `text`, …: decides whether a refusal holds the message; null where nothing is ever held. */
  messageType: string | null
  /** Whose figures the message counts in. */
  createdBy: string
  /** Calls the provider exactly once; never throws. */
  call: (attempt: number) => Promise<SendOutcome>
  /** The record of the send as far as it is known without reading; null when it has to be read. */
  unreadRecord: (
    next: DeliveryState,
  ) => { more: MessageRecord<Key>['more']; seen: Omit<Seen, 'message'> } | null
  /** Whether a limit of the provider refused it, and when it is to come back. */
  planLater: (outcome: SendOutcome) => PutOffPlan
  putOff: (later: Extract<PutOffPlan, { do: 'put-off' }>, attempt: number) => Promise<void>
  /** What follows a send that is written down; repeating it changes nothing. */
  afterSent: (providerMessageId: string, at: number) => Promise<void>
  /** What follows a refusal that is final. */
  afterRefusal: (error: DeliveryError) => Promise<void>
}
