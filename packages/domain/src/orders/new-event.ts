import type { OrderEvent } from './event.ts'

const drinks = [
  ['espresso', 'Espresso', 'Short and strong'],
  ['cappuccino', 'Cappuccino', 'Espresso with foamed milk'],
  ['flat-white', 'Flat White', 'Double espresso with silky milk'],
  ['latte', 'Latte', 'Espresso with a lot of milk'],
  ['americano', 'Americano', 'Espresso with hot water'],
  ['filter-coffee', 'Filter Coffee', 'Brewed by the jug'],
  ['hot-chocolate', 'Hot Chocolate', 'Cocoa with milk'],
  ['tea', 'Tea', 'Black or herbal'],
] as const

/** How guests spell these drinks. */
const spellingMap = {
  expresso: 'Espresso',
  expreso: 'Espresso',
  cappucino: 'Cappuccino',
  capuccino: 'Cappuccino',
  cappacino: 'Cappuccino',
  flatwhite: 'Flat White',
  'flat-white': 'Flat White',
  'caffe latte': 'Latte',
  'cafe latte': 'Latte',
  lattee: 'Latte',
  coffee: 'Filter Coffee',
  chocolate: 'Hot Chocolate',
  cocoa: 'Hot Chocolate',
}

/** An event as it begins: paused, with a coffee bar's menu and no number to write to. `createdAt` is epoch ms. */
export function newEvent(name: string, timeZone: string, createdAt: number): OrderEvent {
  return {
    name,
    state: 'CLOSED',
    mode: 'barista',
    senders: [],
    menu: drinks.map(([id, title, description]) => ({ id, title, description, isOn: true })),
    modifiers: [
      { id: 'oat-milk', title: 'Oat milk', kind: 'milk' },
      { id: 'soy-milk', title: 'Soy milk', kind: 'milk' },
      { id: 'lactose-free-milk', title: 'Lactose-free milk', kind: 'milk' },
      { id: 'sugar', title: 'Sugar', kind: 'extra' },
      { id: 'decaf', title: 'Decaf', kind: 'extra' },
    ],
    spellingMap,
    maxOrdersPerGuest: 4,
    limitPer: 'day',
    pickupPlace: '',
    timeZone,
    language: 'en',
    texts: {},
    contentSids: {},
    createdAt,
  }
}
