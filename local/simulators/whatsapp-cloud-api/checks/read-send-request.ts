import { GraphError } from '../errors/graph-error.ts'
import { invalid, missing, wrongParam } from '../errors/refusals.ts'
import type { BusinessNumber } from '../numbers/business-number.ts'
import { phoneDigits } from '../numbers/phone-digits.ts'
import { UserId } from '../people/person.ts'
import type { PhoneContent } from '../../shared/phone/phone-content.ts'
import { MESSAGE_TYPES, type MessageType } from './message-types.ts'
import { readContent } from './read-content.ts'
import type { FindMedia } from './read-media.ts'
import { optionalString, readObject, requireObject, requireString, shown } from './read-params.ts'
import type { Params } from './read-params.ts'

const ENVELOPE = [
  'messaging_product',
  'recipient_type',
  'to',
  'recipient',
  'type',
  'context',
  'biz_opaque_callback_data',
]
export type SendRequest = {
  /** As written by the caller: the number, or the user id. */
  to: string
  /** Of the number; absent when the person was named by user id. */
  digits?: string
  content: PhoneContent
  quotedId?: string
  callbackData?: string
}

/** A whole send request checked as Meta checks it, with what the phone will show; throws the refusal. */
export function readSendRequest(body: Params, number: BusinessNumber, findMedia: FindMedia): SendRequest {
  const type = readType(body)
  const message = readObject(body, '', [...ENVELOPE, type])
  const recipientType = message['recipient_type']
  if (recipientType !== undefined && recipientType !== 'individual')
    throw wrongParam(`Param recipient_type must be one of {INDIVIDUAL} - got "${shown(recipientType)}".`)
  const to = readRecipient(message, number)
  const callbackData = optionalString(message, 'biz_opaque_callback_data', '', 512)
  const quotedId = readContext(message)
  return {
    ...to,
    content: readContent(type, message, number, findMedia),
    ...(quotedId === undefined ? {} : { quotedId }),
    ...(callbackData === undefined ? {} : { callbackData }),
  }
}

function readType(body: Params): MessageType {
  const type = body['type'] ?? 'text'
  const known = MESSAGE_TYPES.find((word) => word === type)
  if (!known)
    throw wrongParam(
      `Param type must be one of {${MESSAGE_TYPES.join(', ').toUpperCase()}} - got "${shown(type)}".`,
    )
  return known
}

/** `to` wins over `recipient`, as Meta documents it. */
function readRecipient(message: Params, number: BusinessNumber): { to: string; digits?: string } {
  const isUser = (message['to'] === undefined || message['to'] === null) && message['recipient'] !== undefined
  if (isUser) {
    const recipient = requireString(message, 'recipient', '', 160)
    if (UserId.safeParse(recipient).success) return { to: recipient }
    throw new GraphError(100, { details: `The recipient "${recipient}" is not a valid user id.` })
  }
  if (message['to'] === undefined || message['to'] === null)
    throw new GraphError(100, { message: '(#100) The parameter to is required.', bare: true })
  const to = requireString(message, 'to', '', 64)
  const digits = phoneDigits(to)
  if (!/^\+?[\d\s().-]+$/.test(to) || !/^[1-9]\d{6,14}$/.test(digits))
    throw new GraphError(100, { details: `The recipient "${to}" is not a valid phone number.` })
  if (digits === phoneDigits(number.displayPhoneNumber)) throw new GraphError(131021)
  return { to, digits }
}

function readContext(message: Params): string | undefined {
  if (message['context'] === undefined) return undefined
  const context = requireObject(message, 'context', '', ['message_id'])
  if (context['message_id'] === undefined) throw missing('context.message_id')
  const quotedId = requireString(context, 'message_id', 'context', 1024)
  if (!quotedId.startsWith('wamid.')) throw invalid('Parameter context.message_id is not a valid message id.')
  return quotedId
}
