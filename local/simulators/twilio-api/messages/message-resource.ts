import { describeCode } from '../errors/error-codes.ts'
import type { MessageRecord } from './message-record.ts'
import type { SaidRecord } from '../inbound/said-record.ts'

/** A message of ours as the API shows it. */
export function messageResource(accountSid: string, message: MessageRecord): Record<string, unknown> {
  const { sid, from, to, body, status, errorCode, mediaUrls, serviceSid } = message
  return {
    ...common(accountSid, sid, body, mediaUrls.length),
    from: message.isFromKnown ? from : null,
    to,
    status,
    direction: 'outbound-api',
    error_code: errorCode,
    error_message: errorCode === null ? null : describeCode(errorCode).words,
    messaging_service_sid: serviceSid,
    date_created: rfc2822(message.createdAt),
    date_updated: rfc2822(message.updatedAt),
    date_sent: message.sentAt === null ? null : rfc2822(message.sentAt),
  }
}

/** What somebody wrote to us, as the API shows it. */
export function saidResource(accountSid: string, said: SaidRecord): Record<string, unknown> {
  const date = rfc2822(said.at)
  return {
    ...common(accountSid, said.sid, said.body, said.mediaCount),
    from: said.by,
    to: said.to,
    status: 'received',
    direction: 'inbound',
    error_code: null,
    error_message: null,
    messaging_service_sid: said.serviceSid,
    date_created: date,
    date_updated: date,
    date_sent: date,
  }
}

function common(accountSid: string, sid: string, body: string, mediaCount: number) {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    sid,
    body,
    num_media: String(mediaCount),
    num_segments: String(segmentsOf(body)),
    price: null,
    price_unit: 'USD',
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json` },
  }
}

/** How many SMS a text takes; characters outside Latin-1 stand for UCS-2 here. */
export function segmentsOf(body: string): number {
  const [alone, each] = /^[\t\n\r -ÿ€]*$/.test(body) ? [160, 153] : [70, 67]
  return body.length <= alone ? 1 : Math.ceil(body.length / each)
}

/** `Thu, 26 Nov 2026 21:57:00 +0000` */
function rfc2822(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000')
}
