import type { DeliveryEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import { planSend } from '@relaydesk/domain/delivery/plan-send.ts'
import { stepRecord } from '@relaydesk/store/delivery/failure-record.ts'
import type { FoundMessage } from '@relaydesk/store/delivery/message-store.ts'
import type { Answer } from '../../http/answers.ts'
import type { DeliveryContext, Road } from './road.ts'

/** The beginning of a road, which needs no word of the message. */
type Start<Key> = Pick<Road<Key>, 'key' | 'desk' | 'messages' | 'provider' | 'afterSent'>

/**
 * What a send task does about a message as it was found: whoever finds it free may take it, all others see to it that nobody
 * sends it a second time.
 * @param take claims the message with this event and sends it
 */
export async function sendFound<Key>(
  { leaseMs, now, log }: DeliveryContext,
  { key, desk, messages, provider, afterSent }: Start<Key>,
  { state }: FoundMessage,
  take: (event: DeliveryEvent) => Promise<Answer>,
): Promise<Answer> {
  const plan = planSend(state, now(), leaseMs, provider)
  switch (plan.do) {
    case 'claim':
      return take(plan.event)
    case 'wait':
      return 'again'
    case 'record':
      await messages.apply(key, plan.event, stepRecord(desk, key))
      log.warn('Claimer went silent, result unknown', desk.idsOf(key))
      return 'done'
    case 'finish':
      await afterSent(plan.providerMessageId, state.delivery.sentAt ?? now())
      return 'done'
    case 'nothing':
      return 'done'
  }
}
