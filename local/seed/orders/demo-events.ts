import { demoTwilioSenders, type DemoTwilioSender } from '../demo-twilio-senders.ts'
import { berlinOrders } from './berlin-orders.ts'
import type { DemoEvent } from './demo-event.ts'
import { demoEventIds } from './demo-event-ids.ts'
import {
  berlinDrinks,
  berlinSpellings,
  englishModifiers,
  krakowDrinks,
  lisboaDrinks,
  lisboaSpellings,
  portugueseModifiers,
} from './demo-menus.ts'
import { krakowOrders } from './krakow-orders.ts'
import { lisboaOrders } from './lisboa-orders.ts'

const day = 24 * 60

const devConfBerlin: DemoEvent = {
  id: demoEventIds.devConfBerlin,
  settings: {
    name: 'DevConf Berlin',
    state: 'OPEN',
    mode: 'barista',
    senders: addresses(demoTwilioSenders.devConfBerlin, demoTwilioSenders.both),
    modifiers: [...englishModifiers],
    spellingMap: { ...berlinSpellings },
    maxOrdersPerGuest: 4,
    limitPer: 'day',
    pickupPlace: 'Coffee bar in hall 2, counter B',
    timeZone: 'Europe/Berlin',
    language: 'en',
    texts: {},
    contentSids: {},
  },
  menu: berlinDrinks,
  createdAt: -7 * day,
  orders: berlinOrders,
}

const signalLisboa: DemoEvent = {
  id: demoEventIds.signalLisboa,
  settings: {
    name: 'Signal Lisboa',
    state: 'CLOSED',
    mode: 'barista',
    senders: addresses(demoTwilioSenders.signalLisboa, demoTwilioSenders.both),
    modifiers: [...portugueseModifiers],
    spellingMap: { ...lisboaSpellings },
    maxOrdersPerGuest: 3,
    limitPer: 'event',
    pickupPlace: 'Balcão do átrio',
    timeZone: 'Europe/Lisbon',
    language: 'pt',
    texts: {
      welcome: 'Olá! Está a escrever ao bar de café da Signal Lisboa.',
      offline: 'O leite vem a caminho, voltamos já.',
    },
    contentSids: {},
  },
  menu: lisboaDrinks,
  pause: { reason: 'O leite vem a caminho.', byName: 'Rita Vasconcelos', at: -18, until: 41 },
  createdAt: -3 * day,
  orders: lisboaOrders,
}

const sreMeetupKrakow: DemoEvent = {
  id: demoEventIds.sreMeetupKrakow,
  settings: {
    name: 'SRE Meetup Kraków',
    state: 'ENDED',
    mode: 'barista',
    senders: addresses(demoTwilioSenders.devConfBerlin),
    modifiers: [...englishModifiers],
    spellingMap: {},
    maxOrdersPerGuest: 50,
    limitPer: 'day',
    pickupPlace: 'Bar by the entrance',
    timeZone: 'Europe/Warsaw',
    language: 'en',
    texts: {},
    contentSids: {},
  },
  menu: krakowDrinks,
  createdAt: -16 * day,
  orders: krakowOrders,
}

/** One event that is open, one that is paused, one that is over. */
export const demoEvents: readonly DemoEvent[] = [devConfBerlin, signalLisboa, sreMeetupKrakow]

function addresses(...senders: readonly (readonly DemoTwilioSender[])[]): string[] {
  return senders.flat().map(({ address }) => address)
}
