import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import type { MessageProgress } from './message-progress.ts'

/** One of the five legs of a message's way: stored, handed over, accepted, delivered, read. */
export type Leg = 'done' | 'now' | 'maybe' | 'stop' | 'open'
/** Names of colour tokens. */
export type Tone = 'neutral' | 'violet' | 'blue' | 'amber' | 'brand' | 'red' | 'quiet'
export type StateWord =
  | 'waiting'
  | 'held'
  | 'sending'
  | 'unknown'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'failed'
  | 'cancelled'
/** The border of a message's slip; `plain` has none. */
export type SlipLine = 'plain' | 'dashed' | 'outlined' | 'struck'

/** Everything by which a state is recognised: picture, icon (by its word), colour and the slip's line. */
export interface StateLook {
  word: StateWord
  tone: Tone
  track: readonly [Leg, Leg, Leg, Leg, Leg]
  line: SlipLine
}

const looks: Record<MessageStatus, StateLook> = {
  PENDING: {
    word: 'waiting',
    tone: 'neutral',
    track: ['done', 'open', 'open', 'open', 'open'],
    line: 'dashed',
  },
  HELD: { word: 'held', tone: 'violet', track: ['done', 'open', 'open', 'open', 'open'], line: 'dashed' },
  SENDING: { word: 'sending', tone: 'blue', track: ['done', 'now', 'open', 'open', 'open'], line: 'plain' },
  UNKNOWN: {
    word: 'unknown',
    tone: 'amber',
    track: ['done', 'done', 'maybe', 'open', 'open'],
    line: 'dashed',
  },
  SENT: { word: 'sent', tone: 'neutral', track: ['done', 'done', 'done', 'open', 'open'], line: 'plain' },
  DELIVERED: {
    word: 'delivered',
    tone: 'brand',
    track: ['done', 'done', 'done', 'done', 'open'],
    line: 'plain',
  },
  READ: { word: 'read', tone: 'brand', track: ['done', 'done', 'done', 'done', 'done'], line: 'plain' },
  FAILED: { word: 'failed', tone: 'red', track: ['done', 'done', 'stop', 'open', 'open'], line: 'outlined' },
  CANCELLED: {
    word: 'cancelled',
    tone: 'quiet',
    track: ['done', 'stop', 'open', 'open', 'open'],
    line: 'struck',
  },
}

const failedAfterAcceptance: StateLook = { ...looks.FAILED, track: ['done', 'done', 'done', 'stop', 'open'] }

/** How a stored status is shown (the vocabulary of a message, section 6 of the design language). */
export function lookOf(status: MessageStatus): StateLook {
  return looks[status]
}

/** The same for a message whose way is known: a refusal after acceptance stops at the fourth leg. */
export function lookOfProgress({ status, delivery }: MessageProgress): StateLook {
  return status === 'FAILED' && delivery.sentAt !== undefined ? failedAfterAcceptance : looks[status]
}

/** The time that stands beside the state word, epoch ms; undefined when the word says enough. */
export function stateTime({ status, delivery, createdAt }: MessageProgress): number | undefined {
  switch (status) {
    case 'PENDING':
    case 'SENDING':
    case 'CANCELLED':
      return undefined
    case 'HELD':
      return createdAt
    case 'UNKNOWN':
      return delivery.sendingAt
    case 'SENT':
      return delivery.sentAt
    case 'DELIVERED':
      return delivery.deliveredAt
    case 'READ':
      return delivery.readAt
    case 'FAILED':
      return delivery.failedAt
  }
}

/** True for a stored status that we know how to show. */
export function isMessageStatus(value: unknown): value is MessageStatus {
  return typeof value === 'string' && Object.hasOwn(looks, value)
}
