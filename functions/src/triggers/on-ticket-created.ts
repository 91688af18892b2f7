import { onDocumentCreated } from 'firebase-functions/v2/firestore'
import { ticketPattern } from '@relaydesk/domain/documents/paths.ts'
import { enqueueDisplay, enqueueVisitorNews } from '@relaydesk/task-queue/enqueue-ticket-tasks.ts'
import { getContext } from '../context.ts'
import { region } from '../region.ts'

/**
 * A visitor took a ticket: decide, give it a number, and have the visitor and the display told. Events come at least once and in any
 * order; doing this twice changes nothing. An error makes the platform deliver the event again.
 */
export const onTicketCreated = onDocumentCreated(
  { document: ticketPattern, region, retry: true },
  async ({ data: snapshot, params }) => {
    if (snapshot === undefined) return
    const { ticketPlacing, tickets, queue, now, log } = getContext()
    const key = { venueId: params.venueId, ticketId: params.ticketId }
    await ticketPlacing.place(key)
    const ticket = await tickets.find(key)
    if (ticket === null) return
    await Promise.all([enqueueVisitorNews(queue, key, ticket), enqueueDisplay(queue, key.venueId, now)])
    log.info('Ticket decided', { ...key, status: ticket.status })
  },
)
