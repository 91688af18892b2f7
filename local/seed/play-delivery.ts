import { classifyWhatsappError } from '@relaydesk/domain/chat/classify-whatsapp-error.ts'
import { untouched, type DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import type { DeliveryEvent } from '@relaydesk/domain/delivery/delivery-event.ts'
import { transition } from '@relaydesk/domain/delivery/transition.ts'
import type { Ending } from './conversations/script.ts'

/** When the legs of a message's way were done, epoch ms. */
export interface Legs {
  createdAt: number
  readAt: number
  providerMessageId: string
}

/** Takes a message through the product's own state machine to its ending. @throws Error for an impossible story */
export function playDelivery(ending: Ending, legs: Legs): DeliveryState {
  return eventsOf(ending, legs).reduce((state: DeliveryState, event) => {
    const next = transition(state, event)
    if (next === null) throw new Error(`A message that is ${state.status} cannot be ${event.kind}.`)
    return next
  }, untouched)
}

function eventsOf(ending: Ending, { createdAt, readAt, providerMessageId }: Legs): DeliveryEvent[] {
  // The driver's phone needs a second or two, and never longer than the driver to read.
  const deliveredAt = Math.min(createdAt + 2600, readAt)
  const claimed = {
    kind: 'claimed',
    at: createdAt + 210,
    leaseUntil: createdAt + 60_210,
    provider: 'whatsapp',
  } as const
  const accepted = { kind: 'accepted', at: createdAt + 940, providerMessageId } as const
  const delivered = { kind: 'receipt', at: deliveredAt, receipt: 'delivered', providerMessageId } as const
  switch (ending) {
    case 'SENT':
      return [claimed, accepted]
    case 'DELIVERED':
      return [claimed, accepted, delivered]
    case 'READ':
      return [claimed, accepted, delivered, { ...delivered, at: readAt, receipt: 'read' }]
    case 'UNKNOWN':
      return [
        claimed,
        {
          kind: 'unclear',
          at: createdAt + 9400,
          error: classifyWhatsappError({ code: 131000, httpStatus: 500 }),
        },
        // No receipt came for long enough: a person was told.
        { kind: 'reported', at: Math.max(createdAt + 9400, readAt) },
      ]
    case 'HELD':
      return [
        {
          kind: 'held',
          at: createdAt + 240,
          error: {
            code: 'WINDOW_CLOSED',
            class: 'needs-template',
            text: 'Held. It leaves the moment the driver writes.',
          },
        },
      ]
    case 'CANCELLED':
      return [{ kind: 'cancelled', at: createdAt + 150 }]
    default: {
      const error = classifyWhatsappError({ code: ending })
      return [
        claimed,
        accepted,
        { kind: 'receipt', at: deliveredAt, receipt: 'failed', providerMessageId, error },
      ]
    }
  }
}
