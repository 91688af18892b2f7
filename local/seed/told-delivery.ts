import type { Delivery, DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import { writeDelivery } from '@relaydesk/store/delivery-converter.ts'
import type { DocumentData } from 'firebase-admin/firestore'
import { demoTwilioSid } from './demo-id.ts'

/** How a text of the demo went that got as far as `status` at `at` (epoch ms), as it is stored. */
export function toldDelivery(status: MessageStatus, at: number, messageId: string): DocumentData {
  const delivery: Delivery = {
    attempt: 1,
    provider: 'twilio',
    sendingAt: at - 4_000,
    ...(status === 'UNKNOWN' ? { unknownAt: at, reportedAt: at } : { sentAt: at - 3_000 }),
    ...((status === 'DELIVERED' || status === 'READ') && { deliveredAt: at - 2_000 }),
    ...(status === 'READ' && { readAt: at }),
    ...(status === 'FAILED' && {
      failedAt: at,
      error: { code: '30005', class: 'recipient', text: notInUse },
    }),
  }
  // Nobody may ask the provider about a demo message, and so nobody sends it again: it was reported as not known.
  const state: DeliveryState = {
    status,
    delivery,
    ...(status !== 'UNKNOWN' && { providerMessageId: demoTwilioSid(messageId) }),
  }
  return writeDelivery(state)
}

/** Why a text of the demo failed. */
export const notInUse = 'The number is not in use any more.'
