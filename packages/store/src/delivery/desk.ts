import type { DocumentData } from 'firebase-admin/firestore'
import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import type { DeadLetter } from '@relaydesk/domain/tasks/dead-letter.ts'
import type { RecordWrite } from './record-write.ts'

/** A message and what is around it, as read at one moment. */
export interface Surroundings {
  state: DeliveryState
  message: DocumentData
  /** The document that the message belongs to: its enquiry, its conversation. */
  parent: DocumentData | undefined
  /** What the message was written for, if its desk knows of such a thing. */
  related?: DocumentData | undefined
}

/** That the provider took a message; `createdBy` is whose figures it counts in, `at` epoch milliseconds. */
export interface Sent {
  providerMessageId: string
  createdBy: string
  at: number
  /** The present one unless it says otherwise. */
  attempt?: number
  /** The id was found, not given: when another message has it after all, nothing is written. */
  isFound?: true
}

/** A failure that a person has to hear of. `attempts` names the attempt that failed. */
export interface Failure {
  cause: DeliveryError
  failedAt: number
  attempts: number
}

/**
 * Who a message is sent for. Delivery is the same for all desks; a desk says where its messages stand, and what else it writes
 * in the same commit. `Key` are the ids that name a message. All of it is decided purely.
 */
export interface Desk<Key> {
  messagePath: (key: Key) => string
  parentPath: (key: Key) => string
  /** The document that the message was written for, if it is one whose state is written down there, too. */
  relatedPath?: (message: DocumentData) => string | null
  /** What a new state of a message changes around it. */
  newsOf: (key: Key, state: DeliveryState, around: Surroundings) => RecordWrite[]
  /** What is written once, when the provider takes a message. */
  sentWrites: (key: Key, sent: Sent) => RecordWrite[]
  /** One id for whatever there is once for an attempt at a message, however often it is written down. */
  attemptId: (key: Key, attempt: number) => string
  /** The ids that name a message in a log. */
  idsOf: (key: Key) => Record<string, string>
  letterOf: (key: Key, failure: Failure, around: Surroundings) => DeadLetter
}
