import { ordersPath } from '@relaydesk/domain/documents/paths.ts'
import type { Order } from '@relaydesk/domain/orders/order.ts'
import {
  collection,
  type CollectionReference,
  type DocumentData,
  type Firestore,
  type QueryDocumentSnapshot,
} from 'firebase/firestore'
import { orderNews, orderStatuses } from './order-words.ts'
import { readShownText } from './read-shown-text.ts'
import { wordOf } from './stored-words.ts'
import { mapOf, numberOf, textOf, timeOf } from './read-field.ts'
import { mapsOf } from './read-list.ts'

/** An order with its id. Times are epoch ms. */
export interface StoredOrder extends Order {
  id: string
}

export function orders(db: Firestore, eventId: string): CollectionReference {
  return collection(db, ordersPath(eventId))
}

const times = ['queuedAt', 'startedAt', 'readyAt', 'deliveredAt', 'cancelledAt', 'remindedAt'] as const
const channels = ['sms', 'whatsapp', 'messenger', 'kiosk', 'walk-up'] as const

/** Reads an order as stored; what is missing or of another shape is read as absent. */
export function readOrder(snapshot: QueryDocumentSnapshot): StoredOrder {
  const data = snapshot.data({ serverTimestamps: 'estimate' })
  const guest = mapOf(data, 'guest')
  return {
    id: snapshot.id,
    number: typeof data['number'] === 'number' ? data['number'] : null,
    status: wordOf(orderStatuses, data['status']) ?? 'placed',
    itemId: textOf(data, 'itemId'),
    itemTitle: textOf(data, 'itemTitle'),
    modifiers: readModifiers(data),
    verbatim: textOf(data, 'verbatim'),
    language: data['language'] === 'pt' ? 'pt' : 'en',
    channel: channels.find((channel) => channel === data['channel']) ?? 'sms',
    guest: {
      name: textOf(guest, 'name'),
      digits: textOf(guest, 'digits'),
      isTexted: guest['isTexted'] === true,
    },
    createdAt: timeOf(data, 'createdAt') ?? 0,
    ...readTimes(data),
    ...readCancelledBy(data),
    ...readTerminal(data),
    ...readChanged(data),
    ...readShownText(data, orderNews),
    ...readTextDue(data),
    reminders: numberOf(data, 'reminders'),
    revision: numberOf(data, 'revision'),
  }
}

function readTimes(data: DocumentData): Partial<Record<(typeof times)[number], number>> {
  const read: Partial<Record<(typeof times)[number], number>> = {}
  for (const name of times) {
    const time = timeOf(data, name)
    if (time !== undefined) read[name] = time
  }
  return read
}

function readCancelledBy(data: DocumentData): Pick<Order, 'cancelledBy'> {
  const by: unknown = data['cancelledBy']
  return by === 'guest' || by === 'staff' ? { cancelledBy: by } : {}
}

function readTerminal(data: DocumentData): Pick<Order, 'terminal'> {
  const terminal = numberOf(data, 'terminal')
  return terminal > 0 ? { terminal } : {}
}

function readModifiers(data: DocumentData): Order['modifiers'] {
  return mapsOf(data, 'modifiers').map((modifier) => ({
    title: textOf(modifier, 'title'),
    ...(modifier['without'] === true && { without: true }),
  }))
}

function readChanged(data: DocumentData): Pick<Order, 'changed'> {
  const changed = mapOf(data, 'changed')
  const at = timeOf(changed, 'at')
  if (at === undefined) return {}
  return {
    changed: {
      at,
      itemTitle: textOf(changed, 'itemTitle'),
      modifiers: readModifiers(changed),
      verbatim: textOf(changed, 'verbatim'),
    },
  }
}

function readTextDue(data: DocumentData): Pick<Order, 'textDue'> {
  const due = mapOf(data, 'textDue')
  const what = wordOf(orderNews, due['what'])
  const at = timeOf(due, 'at')
  if (what === undefined || at === undefined) return {}
  const reminder = numberOf(due, 'reminder')
  return { textDue: { what, at, ...(reminder > 0 && { reminder }) } }
}
