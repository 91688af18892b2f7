import * as z from 'zod'
import type { PhoneContent } from '../../shared/phone/phone-content.ts'
import { channelOf, isAddress } from '../account/twilio-address.ts'
import { mediaContent, renderContent } from '../content/render-content.ts'
import { TwilioError } from '../errors/twilio-error.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { chooseSender, type ChosenSender } from './choose-sender.ts'

const MOST_CHARACTERS = 1_600
const MOST_FILES = 10
const LONGEST_VALIDITY_SECONDS = 36_000

export type MessageRequest = ChosenSender & {
  to: string
  body: string
  mediaUrls: string[]
  content: PhoneContent
  contentSid: string | null
  statusCallback: string | null
  /** Known already: it will be taken and fail with this code. */
  failsWith: number | null
}

/** What a create asks for. @throws TwilioError for everything that Twilio refuses before it takes a message */
export function readMessageRequest(params: URLSearchParams, state: SimulatorState): MessageRequest {
  const to = params.get('To') ?? ''
  if (to === '') throw new TwilioError(21604)
  if (!isAddress(to)) throw new TwilioError(21211, { subject: to })
  const content = readWords(params, to, state)
  const sender = chooseSender(params, to, state)
  return { to, ...sender, ...content, statusCallback: readStatusCallback(params) }
}

type Words = Pick<MessageRequest, 'body' | 'mediaUrls' | 'content' | 'contentSid' | 'failsWith'>

function readWords(params: URLSearchParams, to: string, state: SimulatorState): Words {
  const body = params.get('Body') ?? ''
  const mediaUrls = params.getAll('MediaUrl')
  const contentSid = params.get('ContentSid')
  checkValidity(params)
  if (contentSid !== null) return readTemplate(contentSid, { body, mediaUrls }, params, to, state)
  if (body === '' && mediaUrls.length === 0) throw new TwilioError(21602)
  if (body.length > MOST_CHARACTERS) throw new TwilioError(21617)
  if (mediaUrls.length > MOST_FILES) throw new TwilioError(21623)
  if (!mediaUrls.every(isWebAddress)) throw new TwilioError(21620)
  const content: PhoneContent =
    mediaUrls.length === 0 ? { type: 'text', text: body } : mediaContent(mediaUrls, body)
  return { body, mediaUrls, content, contentSid: null, failsWith: null }
}

function readTemplate(
  contentSid: string,
  beside: { body: string; mediaUrls: string[] },
  params: URLSearchParams,
  to: string,
  state: SimulatorState,
): Words {
  const template = state.contents.get(contentSid)
  if (template === undefined) throw new TwilioError(21655, { subject: contentSid })
  if (beside.body !== '' || beside.mediaUrls.length > 0)
    throw new TwilioError(20001, { subject: 'Body and MediaUrl must not be given with a ContentSid' })
  const rendered = renderContent(template, readVariables(params), channelOf(to))
  if (rendered === undefined) throw new TwilioError(21655, { subject: contentSid })
  const { body, mediaUrls, shown: content, missing } = rendered
  return { body, mediaUrls, content, contentSid, failsWith: missing.length > 0 ? 63028 : null }
}

function readVariables(params: URLSearchParams): Record<string, string> {
  const text = params.get('ContentVariables')
  if (text === null || text === '') return {}
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text))
  } catch {
    throw new TwilioError(21656)
  }
}

function readStatusCallback(params: URLSearchParams): string | null {
  const url = params.get('StatusCallback')
  if (url === null || url === '') return null
  if (!isWebAddress(url)) throw new TwilioError(21609, { subject: url })
  return url
}

function checkValidity(params: URLSearchParams): void {
  const written = params.get('ValidityPeriod')
  if (written === null) return
  const seconds = Number(written)
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST_VALIDITY_SECONDS)
    throw new TwilioError(21624, { subject: written })
}

function isWebAddress(written: string): boolean {
  return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)
}
