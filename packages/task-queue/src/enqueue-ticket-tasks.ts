import { ticketPath, venuePath, type TicketKey } from '@relaydesk/domain/documents/paths.ts'
import { notifyVisitor, showOnDisplay } from '@relaydesk/domain/tasks/queue-names.ts'
import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { enqueueSoon } from './enqueue-soon.ts'
import type { TaskQueue } from './task-queue.ts'

/**
 * Has the text written that a ticket owes its visitor; nothing if it owes none.
 * @param round the same ticket at the same revision and round makes one task
 */
export async function enqueueVisitorNews(
  queue: TaskQueue,
  key: TicketKey,
  { textDue, revision }: Pick<Ticket, 'textDue' | 'revision'>,
  round = '0',
): Promise<void> {
  if (textDue === undefined) return
  const { what, at } = textDue
  await queue.enqueue({
    ...notifyVisitor,
    body: { ...key, what },
    key: `${ticketPath(key)}:${what}:${revision}:${round}`,
    sendAt: at,
  })
}

/** Has a venue's public display brought up to date, within about a second (see {@link enqueueSoon}). */
export function enqueueDisplay(queue: TaskQueue, venueId: string, now: () => number): Promise<void> {
  return enqueueSoon(
    queue,
    { ...showOnDisplay, body: { venueId }, key: `${venuePath(venueId)}:display` },
    now,
  )
}
