import { randomBytes } from 'node:crypto'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { conversationMessagePath, conversationPath } from '@relaydesk/domain/documents/paths.ts'
import { conversationIdOf } from '@relaydesk/domain/inbox/conversation.ts'
import type { Network } from '../../local/network/network.ts'
import { projectId, region } from '../../local/network/network-settings.ts'
import { demoTwilioCredentials } from '../../local/network/twilio-settings.ts'

export type TwilioParams = Record<string, string>

/** Where the function listens without hosting before it; Twilio may be given this address, too. */
export function twilioUrl({ ports }: Network, name: 'twilioIncoming' | 'twilioStatus'): string {
  return `http://127.0.0.1:${ports.functions}/${projectId}/${region}/${name}`
}

/** `X-Twilio-Signature` as Twilio makes it for a form. */
export function signTwilio(
  url: string,
  params: TwilioParams,
  token: string = demoTwilioCredentials.TWILIO_AUTH_TOKEN,
): string {
  return getExpectedTwilioSignature(token, url, params)
}

/** Posts a form with this signature, which is the right one unless told otherwise; gives the answer. */
export async function postTwilio(
  url: string,
  params: TwilioParams,
  headers: Record<string, string> = { 'x-twilio-signature': signTwilio(url, params) },
): Promise<{ status: number; type: string | null; text: string }> {
  const answer = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(params) })
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

/** The parameters of a text to one of our numbers, as Twilio posts them. */
export function textTo(to: string, from: string, changes: TwilioParams = {}): TwilioParams {
  const sid = newSid('SM')
  return {
    ToCountry: 'GB',
    SmsMessageSid: sid,
    NumMedia: '0',
    SmsSid: sid,
    SmsStatus: 'received',
    Body: 'oat flat white pls',
    To: to,
    NumSegments: '1',
    MessageSid: sid,
    AccountSid: `AC${'0'.repeat(32)}`,
    From: from,
    ApiVersion: '2010-04-01',
    ...changes,
  }
}

/** An id as Twilio makes them: two letters and 32 hexadecimal digits. */
export function newSid(kind: 'SM' | 'MM' | 'MG'): string {
  return kind + randomBytes(16).toString('hex')
}

/** A number that nobody else in these tests has. */
export function newGuest(): string {
  return `+4477${String(randomBytes(4).readUInt32BE()).padStart(10, '0').slice(0, 8)}`
}

/** The thread of two addresses, and one message in it. */
export function threadPath(ourAddress: string, theirAddress: string): string {
  return conversationPath(idOf(ourAddress, theirAddress))
}

export function threadMessagePath({ To = '', From = '', MessageSid: messageId = '' }: TwilioParams): string {
  return conversationMessagePath({ conversationId: idOf(To, From), messageId })
}

function idOf(ourAddress: string, theirAddress: string): string {
  const id = conversationIdOf(ourAddress, theirAddress)
  if (id === null) throw new Error(`Nobody can have ${ourAddress} or ${theirAddress}.`)
  return id
}
