import {
  eventPath,
  orderCounterPath,
  orderGuestPath,
  orderPath,
  publicBoardPath,
  unlimitedGuestsPath,
} from '@relaydesk/domain/documents/paths.ts'
import type { MenuItem } from '@relaydesk/domain/orders/event.ts'
import type { DocumentData } from 'firebase-admin/firestore'
import type { DemoDocument } from '../demo-document.ts'
import type { DemoEvent } from './demo-event.ts'
import { guestDocuments } from './guest-documents.ts'
import { playBoard } from './play-board.ts'
import { kebab, playOrders, type PlayedOrder } from './play-order.ts'
import { withTimestamps } from '@relaydesk/store/stored-times.ts'

const minute = 60_000

/** An event with its orders, its board for everybody, and what is remembered of its guests. */
export function eventDocuments(event: DemoEvent, now: number): DemoDocument[] {
  const played = playOrders(event, now)
  const menu = playMenu(event, now)
  const numbered = played.filter(({ order }) => order.number !== null)
  return [
    document(eventPath(event.id), eventData(event, menu, now)),
    document(orderCounterPath(event.id), { next: numbered.length }),
    document(unlimitedGuestsPath(event.id), { addresses: ['+447700900482'] }),
    document(publicBoardPath(event.id), withTimestamps({ ...playBoard(event, menu, played, now) })),
    ...played.flatMap((one) => orderDocuments(event.id, one)),
    ...guestDocuments(event, played, now),
  ]
}

function playMenu({ menu }: DemoEvent, now: number): MenuItem[] {
  return menu.map(({ title, description, backIn }) => ({
    id: kebab(title),
    title,
    description,
    isOn: backIn === undefined,
    ...(backIn !== undefined && { backAt: Math.round(now + backIn * minute) }),
  }))
}

function eventData({ settings, pause, createdAt }: DemoEvent, menu: MenuItem[], now: number): DocumentData {
  return withTimestamps({
    ...settings,
    menu,
    ...(pause !== undefined && {
      pause: { ...pause, at: now + pause.at * minute, until: now + pause.until * minute },
    }),
    createdAt: now + createdAt * minute,
  })
}

function orderDocuments(eventId: string, { orderId, order, guest }: PlayedOrder): DemoDocument[] {
  const key = { eventId, orderId }
  return [document(orderPath(key), withTimestamps({ ...order })), document(orderGuestPath(key), { ...guest })]
}

function document(path: string, data: DocumentData): DemoDocument {
  return { database: 'default', path, data }
}
