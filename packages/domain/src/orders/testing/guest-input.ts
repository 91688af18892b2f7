import { Attendee } from '../attendee.ts'
import type { GuestInput, GuestMessage } from '../bot/guest-plan.ts'
import type { OrderEvent } from '../event.ts'
import { Order } from '../order.ts'
import { coffeeBar } from './test-event.ts'

/** 2026-11-26 at 10:00 UTC. */
export const now = Date.UTC(2026, 10, 26, 10)

/** A guest's text by SMS, with whatever is different. */
export function message(body: string, other: Partial<GuestMessage> = {}): GuestMessage {
  return {
    messageId: 'SM1',
    conversationId: '+447700900177;+447700900482',
    ourAddress: '+447700900177',
    theirAddress: '+447700900482',
    body,
    at: now,
    ...other,
  }
}

/** A guest who is at the coffee bar and writes `body`. */
export function input(body: string, other: Partial<GuestInput> = {}): GuestInput {
  return {
    message: message(body),
    attendeeId: '+447700900482',
    attendee: guest(),
    events: [at('devconf-berlin')],
    openOrder: null,
    ahead: 0,
    unlimitedAt: [],
    now,
    ...other,
  }
}

/** A guest of the coffee bar, with whatever is different. */
export function guest(other: Partial<Attendee> = {}): Attendee {
  return Attendee.parse({ eventId: 'devconf-berlin', eventUntil: now + 1, updatedAt: now - 1, ...other })
}

export function at(eventId: string, other: Partial<OrderEvent> = {}): { eventId: string; event: OrderEvent } {
  return { eventId, event: { ...coffeeBar, ...other } }
}

/** A guest who has a latte open, order 3. */
export function withOpen(body: string, order: Partial<Order>, other: Partial<GuestInput> = {}): GuestInput {
  const key = { eventId: 'devconf-berlin', orderId: 'SM0' }
  const counts = { 'devconf-berlin': { '2026-11-26': 1 } }
  return input(body, {
    attendee: guest({ openOrder: key, counts }),
    openOrder: { key, order: { ...latte(), ...order } },
    ...other,
  })
}

function latte(): Order {
  return Order.parse({
    number: 3,
    status: 'queued',
    itemId: 'latte',
    itemTitle: 'Latte',
    verbatim: 'latte',
    channel: 'sms',
    guest: { name: 'Maria', digits: '482', isTexted: true },
    createdAt: now - 60_000,
    queuedAt: now - 59_000,
  })
}
