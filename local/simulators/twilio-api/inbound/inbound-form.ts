import { bareAddress, channelOf } from '../account/twilio-address.ts'
import { segmentsOf } from '../messages/message-resource.ts'
import type { Person } from '../people/people.ts'
import type { SaidContent } from './said-content.ts'

export type Inbound = {
  accountSid: string
  sid: string
  serviceSid: string | null
  person: Person
  to: string
  body: string
  files: ReadonlyArray<{ url: string; mimeType: string }>
  location: SaidContent['location']
  quotedSid: string | undefined
  more: Record<string, string>
}

/** The parameters with which Twilio tells of a message that came in. */
export function inboundForm(inbound: Inbound): Record<string, string> {
  const { accountSid, sid, serviceSid, person, to, body, files, location, quotedSid, more } = inbound
  return {
    ToCountry: countryOf(to),
    FromCountry: countryOf(person.address),
    SmsMessageSid: sid,
    SmsSid: sid,
    MessageSid: sid,
    SmsStatus: 'received',
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    ...(serviceSid === null ? {} : { MessagingServiceSid: serviceSid }),
    From: person.address,
    To: to,
    Body: body,
    NumSegments: String(segmentsOf(body)),
    NumMedia: String(files.length),
    ...Object.fromEntries(
      files.flatMap(({ url, mimeType }, index) => [
        [`MediaUrl${index}`, url],
        [`MediaContentType${index}`, mimeType],
      ]),
    ),
    ...(location === undefined ? {} : locationParams(location)),
    ...channelParams(person, files),
    ...(quotedSid === undefined
      ? {}
      : { OriginalRepliedMessageSid: quotedSid, OriginalRepliedMessageSender: to }),
    ...more,
  }
}

function locationParams({ latitude, longitude, label, address }: NonNullable<SaidContent['location']>) {
  return {
    MessageType: 'location',
    Latitude: String(latitude),
    Longitude: String(longitude),
    ...(label === undefined ? {} : { Label: label }),
    ...(address === undefined ? {} : { Address: address }),
  }
}

function channelParams({ address, name }: Person, files: Inbound['files']): Record<string, string> {
  if (channelOf(address) !== 'whatsapp') return {}
  const waId = bareAddress(address).slice(1)
  const [file] = files
  return {
    MessageType: file === undefined ? 'text' : (file.mimeType.split('/', 1)[0] ?? 'document'),
    ProfileName: name ?? waId,
    WaId: waId,
    ChannelMetadata: JSON.stringify({
      type: 'whatsapp',
      data: { context: { ProfileName: name ?? waId, WaId: waId } },
    }),
  }
}

const COUNTRIES: ReadonlyArray<readonly [prefix: string, country: string]> = [
  ['+351', 'PT'],
  ['+353', 'IE'],
  ['+44', 'GB'],
  ['+49', 'DE'],
  ['+48', 'PL'],
  ['+55', 'BR'],
  ['+1', 'US'],
]

function countryOf(address: string): string {
  return COUNTRIES.find(([prefix]) => bareAddress(address).startsWith(prefix))?.[1] ?? ''
}
