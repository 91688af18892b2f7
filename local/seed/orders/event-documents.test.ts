import { parseConversationMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { Conversation } from '@relaydesk/domain/inbox/conversation.ts'
import { Attendee } from '@relaydesk/domain/orders/attendee.ts'
import { OrderEvent } from '@relaydesk/domain/orders/event.ts'
import { Order, OrderGuest } from '@relaydesk/domain/orders/order.ts'
import { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import { expect } from 'chai'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { demoEventIds } from './demo-event-ids.ts'
import { demoEvents } from './demo-events.ts'
import { eventDocuments } from './event-documents.ts'

const now = Date.UTC(2026, 10, 20, 10, 4)
const documents = demoEvents.flatMap((event) => eventDocuments(event, now))
const isOrder = /^events\/[^/]+\/orders\/[^/]+$/

function ordersOf(eventId: string): Order[] {
  return documents
    .filter(({ path }) => isOrder.test(path) && path.startsWith(`events/${eventId}/`))
    .map(({ data }) => Order.parse(withNumbers(data)))
}

/** As a reader sees it: times as epoch ms. */
function withNumbers(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toMillis()
  if (Array.isArray(value)) return value.map(withNumbers)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNumbers(inner)]))
}

function dataAt(path: string): DocumentData | undefined {
  return documents.find((document) => document.path === path)?.data
}

describe('the documents of a demo event', () => {
  it('have the shapes of the product', () => {
    for (const { path, data } of documents) {
      const shape = [
        [/^events\/[^/]+$/, OrderEvent] as const,
        [isOrder, Order] as const,
        [/private\/guest$/, OrderGuest] as const,
        [/public\/board$/, PublicBoard] as const,
        [/^attendees\/[^/]+$/, Attendee] as const,
        [/^conversations\/[^/]+$/, Conversation] as const,
      ].find(([pattern]) => pattern.test(path))?.[1]
      const read = shape?.safeParse(withNumbers(data))
      expect(read?.error?.message, path).to.equal(undefined)
    }
  })

  it('number the orders from 0 without a gap, and say which is next', () => {
    for (const { id } of demoEvents) {
      const numbers = ordersOf(id)
        .map(({ number }) => number)
        .filter((number) => number !== null)
      expect(numbers.toSorted((a, b) => a - b)).to.deep.equal(numbers.map((_, index) => index))
      expect(dataAt(`events/${id}/private/orderCounter`)).to.deep.equal({ next: numbers.length })
    }
  })

  it('have the board of Berlin as it was drawn: 12 wait, 5 to hand out, 106 served, 6 cancelled', () => {
    const statuses = Map.groupBy(ordersOf(demoEventIds.devConfBerlin), ({ status }) => status)
    const numbers = (status: Order['status']): (number | null)[] =>
      (statuses.get(status) ?? []).map(({ number }) => number)
    expect([...numbers('queued'), ...numbers('making')]).to.have.members([
      117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128,
    ])
    expect(numbers('ready')).to.deep.equal([109, 110, 112, 113, 114])
    expect(numbers('delivered')).to.have.length(106)
    expect(numbers('cancelled')).to.have.length(6)
    expect(numbers('refused')).to.deep.equal([null])
  })

  it('show everybody the numbers, and nothing that belongs to a guest', () => {
    for (const { id } of demoEvents) {
      const board = dataAt(`events/${id}/public/board`)
      const written = JSON.stringify(board)
      for (const { guest } of ordersOf(id)) if (guest.name !== '') expect(written).not.to.include(guest.name)
      expect(board?.['ready']).to.have.length(ordersOf(id).filter(({ status }) => status === 'ready').length)
    }
  })

  it('keep a guest’s number out of the order', () => {
    for (const { path, data } of documents.filter((document) => isOrder.test(document.path)))
      expect(JSON.stringify(data), path).not.to.match(/\+\d{6,}/)
  })

  it('have a thread with every text that an open order names', () => {
    const keys = documents.flatMap(({ path }) => parseConversationMessagePath(path)?.messageId ?? [])
    for (const { id } of demoEvents)
      for (const { status, text, number } of ordersOf(id))
        if (text !== undefined && ['queued', 'making', 'ready'].includes(status))
          expect(keys, String(number)).to.include(text.messageId)
  })

  it('give every guest at most one open order, and no number to two people', () => {
    const open = new Set<unknown>()
    const attendees = documents.filter((document) => document.path.startsWith('attendees/'))
    for (const { path, data } of attendees) {
      expect(documents.filter((document) => document.path === path)).to.have.length(1)
      if (data['openOrder'] !== null) open.add(data['openOrder'].orderId)
    }
    const texted = demoEvents.flatMap(({ id }) =>
      ordersOf(id).filter(
        ({ status, guest }) => guest.isTexted && ['queued', 'making', 'ready'].includes(status),
      ),
    )
    expect(open.size).to.equal(texted.length)
  })
})
