import type { TwilioWebhookTask } from '../tasks/twilio-tasks.ts'

const names = [
  'accepted',
  'scheduled',
  'queued',
  'sending',
  'sent',
  'delivered',
  'read',
  'undelivered',
  'failed',
  'canceled',
] as const

/** How far a message of ours got, as a StatusCallback says. `at` is epoch milliseconds. */
export interface TwilioStatus {
  kind: 'twilio-status'
  /** Twilio's id of the message. */
  sid: string
  status: (typeof names)[number]
  at: number
  /** Our own name for the attempt, which we gave along. */
  correlationId?: string
  errorCode?: number
}

/**
 * Reads the post of a StatusCallback. Null for one without a message, `other` for a status that says nothing about a message
 * that we sent. Its fields change without notice, so only what is used is looked at.
 */
export function readTwilioStatus({
  params,
  correlationId,
  receivedAt,
}: Pick<TwilioWebhookTask, 'params' | 'correlationId' | 'receivedAt'>): TwilioStatus | 'other' | null {
  const sid = params['MessageSid'] ?? params['SmsSid'] ?? ''
  if (!/^[A-Za-z0-9]{1,64}$/.test(sid)) return null
  // WhatsApp's read receipts come with an event of their own.
  const said = params['EventType'] === 'READ' ? 'read' : (params['MessageStatus'] ?? params['SmsStatus'])
  const status = names.find((known) => known === said?.toLowerCase())
  if (status === undefined) return 'other'
  const errorCode = Number(params['ErrorCode'] ?? '')
  return {
    kind: 'twilio-status',
    sid,
    status,
    at: doneAt(params['RawDlrDoneDate'], status, receivedAt),
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(Number.isInteger(errorCode) && errorCode > 0 ? { errorCode } : {}),
  }
}

const hourMs = 3_600_000

/**
 * When the network says that it delivered a text (`YYMMDDhhmm`, UTC, whole minutes), if that is believable; else the moment when
 * the post came in, because Twilio's posts carry no time of their own.
 */
function doneAt(raw: string | undefined, status: string, receivedAt: number): number {
  const [, year, month, day, hour, minute] = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(raw ?? '') ?? []
  if (status !== 'delivered' || year === undefined) return receivedAt
  const at = Date.UTC(2000 + Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))
  // Not every network's clock keeps UTC. A whole minute that has begun is over by now.
  const isBelievable = at <= receivedAt && at > receivedAt - hourMs
  return isBelievable ? Math.min(at + 59_999, receivedAt) : receivedAt
}
