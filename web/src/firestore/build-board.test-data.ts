import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'

/** The board of a coffee bar in the middle of its day; `change` says what is different. */
export function buildBoard(change: Partial<PublicBoard> = {}): PublicBoard {
  return {
    name: 'DevConf Berlin',
    state: 'OPEN',
    mode: 'barista',
    menu: [
      { id: 'flat-white', title: 'Flat White', description: 'Double espresso, silky milk', isOn: true },
      { id: 'espresso', title: 'Espresso', description: 'Short and strong', isOn: true },
    ],
    modifiers: [
      { id: 'oat', title: 'Oat milk', kind: 'milk' },
      { id: 'extra-shot', title: 'Extra shot', kind: 'extra' },
    ],
    pickupPlace: 'counter B',
    language: 'en',
    timeZone: 'Europe/Berlin',
    senders: ['whatsapp:+447700900177', '+447700900177'],
    ready: [114, 113],
    making: [117, 119],
    waiting: 12,
    minutes: 9,
    served: 112,
    offlineText: '',
    backAt: null,
    maxOrdersPerGuest: 4,
    limitPer: 'day',
    updatedAt: 1_000,
    ...change,
  }
}
