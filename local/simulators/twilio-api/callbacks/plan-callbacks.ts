import type { Behaviour } from '../../shared/behaviour/behaviour.ts'
import type { PlannedWord } from '../../shared/message-player.ts'
import type { TwilioChannel } from '../account/twilio-address.ts'
import type { MessageStatus } from '../messages/message-record.ts'

/** Codes by which a carrier says that a message was not delivered; with all others Twilio itself gave up. */
const FROM_THE_CARRIER = [30003, 30004, 30005, 30006, 30007, 30008]

/** What comes at once after a message was taken, wherever the phone is. The initial status is told by nobody. */
export function planAcceptance(
  behaviour: Behaviour,
  { channel, isPooled }: { channel: TwilioChannel; isPooled: boolean },
): PlannedWord<MessageStatus>[] {
  const queued: PlannedWord<MessageStatus>[] = isPooled ? [{ status: 'queued', afterMs: 0 }] : []
  const sent: PlannedWord<MessageStatus> = { status: 'sent', afterMs: 0 }
  const errorCode = behaviour.failsWith ?? codeOf(behaviour, channel)
  if (errorCode === null) return [...queued, sent]
  return FROM_THE_CARRIER.includes(errorCode)
    ? [...queued, sent, { status: 'undelivered', afterMs: 0, errorCode }]
    : [...queued, { status: 'failed', afterMs: 0, errorCode }]
}

/** What comes when the message reaches the phone. SMS has no read receipts. */
export function planArrival(
  { receipts, deliversAfterMs, readsAfterMs }: Behaviour,
  channel: TwilioChannel,
): PlannedWord<MessageStatus>[] {
  const delivered: PlannedWord<MessageStatus> = { status: 'delivered', afterMs: deliversAfterMs }
  if (receipts !== 'delivered' && receipts !== 'read') return []
  return receipts === 'read' && channel !== 'sms'
    ? [delivered, { status: 'read', afterMs: readsAfterMs }]
    : [delivered]
}

/** Whom a person has blocked on WhatsApp never learns it: the message stays `sent`. */
function codeOf({ gone, blocks }: Behaviour, channel: TwilioChannel): number | null {
  if (gone) return channel === 'sms' ? 30005 : 63024
  return blocks && channel === 'sms' ? 30004 : null
}
