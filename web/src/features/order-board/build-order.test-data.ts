import type { StoredOrder } from '../../firestore/order.ts'

/** An order that waits, a minute old at 1,000,000; with whatever the test is about. */
export function buildOrder(number: number, about: Partial<StoredOrder> = {}): StoredOrder {
  return {
    id: `order-${number}`,
    number,
    status: 'queued',
    itemId: 'flat-white',
    itemTitle: 'Flat White',
    modifiers: [],
    verbatim: 'flat white',
    language: 'en',
    channel: 'whatsapp',
    guest: { name: 'Inês', digits: '204', isTexted: true },
    createdAt: 940_000 + number,
    queuedAt: 940_500 + number,
    reminders: 0,
    revision: 1,
    ...about,
  }
}
