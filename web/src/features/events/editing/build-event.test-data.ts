import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'

/** An event with three drinks, one of which is sold out. */
export function buildEvent(overrides: Partial<OrderEvent> = {}): OrderEvent {
  return {
    name: 'DevConf Berlin',
    state: 'OPEN',
    mode: 'barista',
    senders: ['+447700900177'],
    menu: [
      { id: 'flat-white', title: 'Flat White', description: 'Silky', isOn: true },
      { id: 'espresso', title: 'Espresso', description: '', isOn: true },
      { id: 'matcha', title: 'Matcha Latte', description: '', isOn: false, backAt: 5_000 },
    ],
    modifiers: [{ id: 'oat', title: 'Oat', kind: 'milk' }],
    spellingMap: { flatwhite: 'Flat White', expresso: 'Espresso', hafer: 'Oat' },
    maxOrdersPerGuest: 4,
    limitPer: 'day',
    pickupPlace: 'Counter B',
    timeZone: 'Europe/Berlin',
    language: 'en',
    texts: { welcome: 'Hello' },
    contentSids: {},
    createdAt: 0,
    ...overrides,
  }
}
