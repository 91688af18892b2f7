import { channelOf } from '../account/twilio-address.ts'
import { describeCode } from '../errors/error-codes.ts'
import type { Callback, MessageRecord } from '../messages/message-record.ts'

/** The parameters of a status callback. */
export function callbackForm(
  accountSid: string,
  message: MessageRecord,
  { status, at, errorCode }: Callback,
): Record<string, string> {
  const { sid, from, to, serviceSid } = message
  const channel = channelOf(to)
  return {
    ApiVersion: '2010-04-01',
    AccountSid: accountSid,
    MessageSid: sid,
    SmsSid: sid,
    MessageStatus: status,
    SmsStatus: status,
    From: from,
    To: to,
    ...(serviceSid === null ? {} : { MessagingServiceSid: serviceSid }),
    ...(errorCode === undefined
      ? {}
      : { ErrorCode: String(errorCode), ErrorMessage: describeCode(errorCode).words }),
    ...(channel === 'sms' && (status === 'delivered' || status === 'undelivered')
      ? { RawDlrDoneDate: shortDate(at) }
      : {}),
    ...(channel === 'sms' ? {} : { ChannelPrefix: channel, ChannelToAddress: to, ChannelInstallSid: 'XE0' }),
    ...(status === 'read' ? { EventType: 'READ' } : {}),
  }
}

/** `YYMMDDhhmm` */
function shortDate(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:T]/g, '').slice(2, 12)
}
