import { setTimeout as wait } from 'node:timers/promises'
import type { CommandAnswer } from '@relaydesk/domain/tickets/requests.ts'
import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import type { StaffCommand } from '@relaydesk/store/tickets/staff-command.ts'

/** One of the staff, with luck of their own. */
export interface Worker {
  /** From 0 to 1. */
  random: () => number
  command: (command: StaffCommand) => Promise<CommandAnswer>
}

const tables = 24

/**
 * Sits down somewhere, serves whoever comes, and does now and then what one can do besides, or what one cannot: until it is over. What
 * somebody knows is what they were told by the last answer, and what they see of the queue.
 */
export async function workAtRandom(
  { random, command }: Worker,
  seen: () => ReadonlyMap<string, Ticket>,
  isOver: () => boolean,
): Promise<void> {
  let place: Pick<CommandAnswer, 'table' | 'ticketId'> = { table: null, ticketId: null }
  while (!isOver()) {
    place = await command(nextCommand())
    await wait(50 + random() * 250)
    // Who sees nobody wait asks now and then all the same: somebody may have handed a ticket over, and the answer says so.
    while (place.ticketId === null && !isOver() && !isAnybody('waiting') && random() > 0.15)
      await wait(200 + random() * 200)
  }
  if (place.table !== null) await command({ action: 'unpick' })

  function nextCommand(): StaffCommand {
    const { table, ticketId } = place
    if (table === null) return { action: 'pick', table: Math.floor(random() * tables) }
    const luck = random()
    if (ticketId === null) {
      if (luck < 0.75) return { action: 'next' }
      if (luck < 0.9) return { action: 'accept', ticketId: anyTicket('waiting') }
      if (luck < 0.95) return { action: 'pick', table: Math.floor(random() * tables) }
      // Another's, or one that is over.
      return { action: 'complete', ticketId: anyTicket('claimed') }
    }
    if (luck < 0.62) return { action: 'complete', ticketId }
    if (luck < 0.68) return { action: 'cancel', ticketId }
    if (luck < 0.74) return { action: 'no-show', ticketId }
    if (luck < 0.82) return { action: 'recall', ticketId }
    if (luck < 0.87) return { action: 'give-back', ticketId }
    if (luck < 0.93) return { action: 'transfer', ticketId, table: Math.floor(random() * tables) }
    if (luck < 0.96) return { action: 'accept', ticketId: anyTicket('waiting') }
    return { action: 'unpick' }
  }

  function isAnybody(wanted: Ticket['status']): boolean {
    return [...seen().values()].some(({ status }) => status === wanted)
  }

  function anyTicket(wanted: Ticket['status']): string {
    const ids = [...seen()].flatMap(([id, { status }]) => (status === wanted ? [id] : []))
    return ids[Math.floor(random() * ids.length)] ?? 'no-such-ticket'
  }
}
