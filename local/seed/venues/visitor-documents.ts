import { conversationMessagePath, conversationPath, visitorPath } from '@relaydesk/domain/documents/paths.ts'
import { channelOf } from '@relaydesk/domain/inbox/channel.ts'
import { ticketText } from '@relaydesk/domain/tickets/ticket-text.ts'
import { isOpenTicket } from '@relaydesk/domain/tickets/ticket-steps.ts'
import type { Visitor } from '@relaydesk/domain/tickets/ticket.ts'
import { withTimestamps } from '@relaydesk/store/stored-times.ts'
import { Timestamp } from 'firebase-admin/firestore'
import type { DemoDocument } from '../demo-document.ts'
import { toldDelivery } from '../told-delivery.ts'
import type { DemoVenue } from './demo-venue.ts'
import type { PlayedTicket } from './play-ticket.ts'

/** What is known of everybody who took a ticket, and the threads with those who are texted. */
export function visitorDocuments(venue: DemoVenue, played: readonly PlayedTicket[]): DemoDocument[] {
  const visitors = new Map(played.map((one) => [one.visitor.visitorId, visitorOf(venue.id, one)]))
  return [
    ...[...visitors].map(([visitorId, visitor]) => document(visitorPath(visitorId), withTimestamps(visitor))),
    ...played.flatMap((one) => threadDocuments(venue, one)),
  ]
}

function visitorOf(venueId: string, { ticketId, ticket }: PlayedTicket): Visitor {
  const { email, name, number, status, createdAt } = ticket
  const isOpen = isOpenTicket(status) && number !== null
  return { venueId, email, name, openTicket: isOpen ? { ticketId, number } : null, updatedAt: createdAt }
}

function threadDocuments({ id, settings }: DemoVenue, played: PlayedTicket): DemoDocument[] {
  const { ticketId, ticket, visitor } = played
  const { conversationId } = visitor
  const { text, number, table = null, language, name } = ticket
  if (conversationId === null || text === undefined || number === null) return []
  const [ourAddress = '', theirAddress = ''] = conversationId.split(';')
  const words = { venueName: settings.name, number, table, link: '' }
  return [
    document(
      conversationPath(conversationId),
      withTimestamps({
        ourAddress,
        theirAddress,
        channel: channelOf(ourAddress),
        contactName: name,
        unreadCount: 0,
        status: 'open',
        purpose: 'tickets',
        dateUpdated: text.at,
      }),
    ),
    document(conversationMessagePath({ conversationId, messageId: text.messageId }), {
      direction: 'outbound',
      body: ticketText(text.what, language, words),
      createdBy: 'system',
      createdAt: Timestamp.fromMillis(text.at - 5_000),
      about: { desk: 'tickets', venueId: id, ticketId, what: text.what },
      ...toldDelivery(text.status, text.at, text.messageId),
    }),
  ]
}

function document(path: string, data: DemoDocument['data']): DemoDocument {
  return { database: 'default', path, data }
}
