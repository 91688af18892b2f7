import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import type { ConversationMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { Rival, UnclearMessage } from '@relaydesk/domain/inbox/plan-reconciliation.ts'
import type { UnsettledMessage } from '@relaydesk/store/unsettled-messages.ts'
import type { ReadyText } from '../send-twilio-message/ready-text.ts'

/** A message as it is looked for in Twilio's list. */
export function unclearMessage(
  { message: { body, contentSid }, addresses: { ourAddress } }: ReadyText,
  { delivery }: DeliveryState,
): UnclearMessage {
  return {
    // A file alone has no words to be known by.
    body: contentSid === undefined && body !== undefined && body.trim() !== '' ? body : null,
    ourAddress,
    sendingAt: delivery.sendingAt ?? 0,
  }
}

/** The others of its conversation that may be found in its place. */
export function rivalsOf(
  { messageId }: ConversationMessageKey,
  unsettled: readonly UnsettledMessage[],
  ourAddress: string,
): Rival[] {
  return unsettled.flatMap((other) => {
    const { status, delivery } = other.state
    if (other.messageId === messageId || (status !== 'SENDING' && status !== 'UNKNOWN')) return []
    const body: unknown = other.data['body']
    return [
      {
        status,
        ourAddress,
        body: typeof body === 'string' ? body : null,
        sendingAt: delivery.sendingAt ?? 0,
      },
    ]
  })
}
