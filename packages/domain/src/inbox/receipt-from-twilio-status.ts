import type { ReceiptEvent } from '../delivery/delivery-event.ts'
import { classifyTwilioError } from './classify-twilio-error.ts'
import type { TwilioStatus } from './twilio-status.ts'

/**
 * What a status of Twilio's says of one message. `accepted`, `queued` and `sending` prove what `sent` proves to us: that Twilio has
 * it, and under which id. Nothing is ever held: nobody would let it go.
 * @param attempt which attempt the status speaks of, as far as we know
 */
export function receiptFromTwilioStatus(
  { status, sid, at, errorCode }: Pick<TwilioStatus, 'status' | 'sid' | 'at' | 'errorCode'>,
  attempt: number | undefined,
): ReceiptEvent {
  const about = {
    kind: 'receipt' as const,
    at,
    providerMessageId: sid,
    ...(attempt === undefined ? {} : { attempt }),
  }
  switch (status) {
    case 'accepted':
    case 'scheduled':
    case 'queued':
    case 'sending':
    case 'sent':
      return { ...about, receipt: 'sent' }
    case 'delivered':
    case 'read':
      return { ...about, receipt: status }
    case 'undelivered':
    case 'failed':
      return {
        ...about,
        receipt: 'failed',
        error: classifyTwilioError(errorCode === undefined ? {} : { code: errorCode }),
      }
    case 'canceled':
      return { ...about, receipt: 'failed', error: cancelled }
  }
}

const cancelled = {
  code: 'CANCELED',
  class: 'message',
  text: 'Not sent: somebody cancelled it at Twilio.',
} as const
