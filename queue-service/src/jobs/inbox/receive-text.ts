import { optWordOf, type OptWord } from '@relaydesk/domain/inbox/opt-word.ts'
import { readInboundMessage, type InboundPost } from '@relaydesk/domain/inbox/read-inbound-message.ts'
import type { GuestMessage } from '@relaydesk/domain/orders/bot/guest-plan.ts'
import type { TwilioWebhookTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { Inbox } from '@relaydesk/store/inbox.ts'
import type { ParkedUpdates } from '@relaydesk/store/parked-updates.ts'
import { handleGuestMessage, type GuestContext } from '../orders/handle-guest-message.ts'

/** What storing a message to one of our Twilio numbers needs. */
export interface InboxContext extends GuestContext {
  inbox: Inbox
  parkedUpdates: ParkedUpdates
  log: Logger
}

/**
 * Takes one message that came in through Twilio. One that no document can be named after is parked for a person to look at.
 * @throws when Firestore cannot be reached: call again
 */
export async function receiveText(context: InboxContext, task: TwilioWebhookTask): Promise<void> {
  const post = readInboundMessage(task.params, task.receivedAt)
  if (post === null) {
    await context.parkedUpdates.park({ kind: 'message', update: JSON.stringify(task) }, 'unreadable')
    context.log.error('Message with addresses that nobody can have parked')
    return
  }
  const { twilioMessageSid: messageId } = post.message
  const wish = wishOf(post)
  const stored = await context.inbox.receive(post, wish)
  context.log.info('Message through Twilio', { messageId, isNew: stored.isNew, purpose: stored.purpose })
  if (stored.purpose === 'orders' && wish === null) await handleGuestMessage(context, guestMessageOf(post))
}

function guestMessageOf({ conversationId, message }: InboundPost): GuestMessage {
  const { twilioMessageSid, from, to, body, profileName, createdAt } = message
  return {
    messageId: twilioMessageSid,
    conversationId,
    ourAddress: to,
    theirAddress: from,
    body,
    profileName,
    at: createdAt,
  }
}

/** Where Advanced Opt-Out is on, Twilio knows other words for it, too, and acts on them. */
function wishOf({ message, optOutType }: InboundPost): OptWord | null {
  if (optOutType === 'STOP') return 'stop'
  return optOutType === 'START' ? 'start' : optWordOf(message.body)
}
