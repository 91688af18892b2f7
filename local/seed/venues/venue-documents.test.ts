import { parseConversationMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { Conversation } from '@relaydesk/domain/inbox/conversation.ts'
import { OutboundMessage } from '@relaydesk/domain/inbox/conversation-message.ts'
import { Device, SocketToken } from '@relaydesk/domain/tickets/device.ts'
import { isSettled } from '@relaydesk/domain/tickets/protocol/is-settled.ts'
import { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { Table, Ticket, TicketVisitor, Visitor } from '@relaydesk/domain/tickets/ticket.ts'
import { Venue } from '@relaydesk/domain/tickets/venue.ts'
import { withMillis } from '@relaydesk/store/stored-times.ts'
import { expect } from 'chai'
import { demoVenueIds } from './demo-venue-ids.ts'
import { demoVenues } from './demo-venues.ts'
import { demoSocketTokens, deviceDocuments } from './device-documents.ts'
import { venueDocuments } from './venue-documents.ts'

const now = Date.UTC(2026, 10, 20, 10, 7)
const documents = [...demoVenues.flatMap((venue) => venueDocuments(venue, now)), ...deviceDocuments(now)]

function all<T>(pattern: RegExp, shape: { parse: (data: unknown) => T }): Map<string, T> {
  return new Map(
    documents
      .filter(({ path }) => pattern.test(path))
      .map(({ path, data }) => [path.split('/').at(-1) ?? '', shape.parse(withMillis(data))]),
  )
}

const desk = `venues/${demoVenueIds.helpDesk}`
const tickets = all(new RegExp(`^${desk}/tickets/[^/]+$`), Ticket)
const tables = new Map(
  [...all(new RegExp(`^${desk}/tables/\\d+$`), Table)].map(([id, table]) => [Number(id), table]),
)

describe('the documents of a demo venue', () => {
  it('have the shapes of the product', () => {
    const shapes = [
      [/^venues\/[^/]+$/, Venue],
      [/\/tickets\/[^/]+$/, Ticket],
      [/private\/visitor$/, TicketVisitor],
      [/\/tables\/\d+$/, Table],
      [/public\/display$/, PublicDisplay],
      [/^visitors\/[^/]+$/, Visitor],
      [/\/devices\/[^/]+$/, Device],
      [/^socketTokens\/[^/]+$/, SocketToken],
      [/^conversations\/[^/]+$/, Conversation],
      [/^conversations\/[^/]+\/messages\/[^/]+$/, OutboundMessage],
    ] as const
    for (const { path, data } of documents) {
      const shape = shapes.find(([pattern]) => pattern.test(path))?.[1]
      expect(shape?.safeParse(withMillis(data)).error?.message, path).to.equal(undefined)
    }
  })

  it('have the day of the help desk as it was drawn', () => {
    const numbers = (status: Ticket['status']): (number | null)[] =>
      [...tickets.values()].filter((ticket) => ticket.status === status).map(({ number }) => number)
    expect(numbers('waiting')).to.deep.equal([50, 51, 53, 54, 55, 56])
    expect(numbers('claimed')).to.deep.equal([46, 48, 49, 52])
    const over = (['completed', 'no-show', 'cancelled'] as const).map((status) => numbers(status).length)
    expect(over).to.deep.equal([41, 3, 2])
    const taken = [...tickets.values()].map(({ createdAt }) => createdAt)
    expect(taken).to.deep.equal(taken.toSorted((a, b) => a - b))
  })

  it('agree about who holds what, and leave a table without anybody', () => {
    expect(isSettled({ tables, tickets })).to.equal(true)
    const [display] = all(new RegExp(`^${desk}/public/display$`), PublicDisplay).values()
    const shown = display?.tables.map(({ table, isStaffed, number }) => [table, isStaffed, number])
    expect(shown).to.deep.equal([
      [0, false, null],
      [1, true, 46],
      [2, true, null],
      [3, true, 49],
      [4, true, 52],
      [5, true, 48],
      [6, false, null],
    ])
    expect(display).to.deep.include({ state: 'OPEN', waiting: [50, 51, 53, 54, 55, 56], minutes: 9 })
    expect(display?.newest?.number).to.equal(52)
  })

  it('have nobody end before they began, nor come from before the day', () => {
    const resetAt = all(new RegExp(`^${desk}$`), Venue).get(demoVenueIds.helpDesk)?.resetAt ?? now
    for (const { number, createdAt, claimedAt = createdAt, endedAt = now } of tickets.values()) {
      expect([resetAt, createdAt, claimedAt, endedAt, now], String(number)).to.deep.equal(
        [resetAt, createdAt, claimedAt, endedAt, now].toSorted((a, b) => a - b),
      )
    }
  })

  it('keep phones out of tickets, and have each text in its thread', () => {
    const messages = documents.flatMap(({ path }) => parseConversationMessagePath(path)?.messageId ?? [])
    for (const ticket of tickets.values()) {
      expect(JSON.stringify(ticket)).not.to.match(/\+\d{6,}/)
      if (ticket.text !== undefined) expect(messages).to.include(ticket.text.messageId)
    }
  })

  it('keep tokens as hashes', () => {
    for (const token of Object.values(demoSocketTokens)) {
      expect(token).to.match(/^[a-z]{24}$/)
      expect(JSON.stringify(documents)).not.to.include(token)
    }
  })
})
