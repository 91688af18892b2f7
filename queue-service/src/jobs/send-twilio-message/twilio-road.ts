import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { SendOutcome } from '@relaydesk/domain/delivery/send-outcome.ts'
import type { ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { saysOptedOut } from '@relaydesk/domain/inbox/says-opted-out.ts'
import { writeTwilioCorrelationId } from '@relaydesk/domain/inbox/twilio-correlation-id.ts'
import type { OutgoingMessage } from '@relaydesk/providers/contract.ts'
import { conversationDesk } from '@relaydesk/store/conversation-desk.ts'
import type { FoundAround } from '@relaydesk/store/delivery/message-store.ts'
import { withToken } from '../../secrets/with-token.ts'
import type { Road } from '../delivery/road.ts'
import type { ReadyText } from './ready-text.ts'
import { newestToken, twilioTokenSecret, type TwilioContext } from './twilio-context.ts'

/** The way of a conversation's message to Twilio. */
export function twilioRoad(
  context: TwilioContext,
  key: ConversationMessageKey,
  found: FoundAround,
  text: ReadyText,
): Road<ConversationMessageKey> {
  const askedAt = context.now()
  return {
    key,
    desk: conversationDesk,
    messages: context.conversationMessages,
    provider: 'twilio',
    // Nothing is held here: nobody would let it go.
    messageType: null,
    createdBy: text.message.createdBy,
    call: (attempt) => callTwilio(context, toOutgoing(key, text, attempt), text),
    unreadRecord(next) {
      const { parent, related } = found.versions
      if (parent === undefined) return null
      return { more: conversationDesk.newsOf(key, next, found.around), seen: { parent, related } }
    },
    planLater: () => ({ do: 'nothing' }),
    putOff: nothingFollows,
    afterSent: nothingFollows,
    async afterRefusal(error) {
      if (saysOptedOut(error)) await context.optOuts.optOut(text.addresses.theirAddress, askedAt)
    },
  }
}

export function nothingFollows(): Promise<void> {
  return Promise.resolve()
}

function toOutgoing(
  key: ConversationMessageKey,
  { addresses, message: { body, mediaUrls, contentSid, contentVariables } }: ReadyText,
  attempt: number,
): OutgoingMessage {
  const correlationId = writeTwilioCorrelationId(key, attempt)
  const about = { to: addresses.theirAddress, text: body ?? '', correlationId }
  if (contentSid === undefined)
    return { ...about, type: 'text', ...(mediaUrls === undefined ? {} : { mediaUrls }) }
  const variables = contentVariables === undefined ? {} : { variables: contentVariables }
  return { ...about, type: 'template', content: { sid: contentSid, ...variables } }
}

/** Calls Twilio once: from the number that the person wrote to, through its Messaging Service if it has one. */
function callTwilio(
  { twilio, tokens }: TwilioContext,
  message: OutgoingMessage,
  { addresses: { ourAddress: from, messagingServiceSid } }: ReadyText,
): Promise<SendOutcome> {
  if (twilio === null) return Promise.resolve({ kind: 'rejected', error: notSetUp })
  const service = messagingServiceSid === undefined ? {} : { messagingServiceSid }
  return withToken(tokens, twilioTokenSecret, noToken, (secret) =>
    twilio.send(message, { from, ...service, token: newestToken(secret) }),
  )
}

const notSetUp: DeliveryError = {
  code: 'NO_TWILIO',
  class: 'channel',
  text: 'Not sent: Twilio is not set up. Ask your administrator.',
}

const noToken: DeliveryError = {
  code: 'NO_ACCESS_TOKEN',
  class: 'channel',
  text: 'Not sent: Twilio is not set up, its auth token is missing. Ask your administrator.',
}
