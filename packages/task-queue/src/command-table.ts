import type { CommandAnswer } from '@relaydesk/domain/tickets/requests.ts'
import type { StaffCommand, StaffMember } from '@relaydesk/store/tickets/staff-command.ts'
import type { TableDesk } from '@relaydesk/store/tickets/table-desk.ts'
import { enqueueDisplay, enqueueVisitorNews } from './enqueue-ticket-tasks.ts'
import type { TaskQueue } from './task-queue.ts'

/** What a command of the staff needs. */
export interface CommandContext {
  tableDesk: TableDesk
  queue: TaskQueue
  now: () => number
}

/**
 * Does one command of somebody of the staff, and has visitors and displays told: the one way of the callable and the text
 * protocol. Null when there is no such venue. Also when the command came again: the first time may have ended before the tasks
 * were made.
 */
export async function commandTable(
  { tableDesk, queue, now }: CommandContext,
  venueId: string,
  who: StaffMember,
  command: StaffCommand,
): Promise<CommandAnswer | null> {
  const result = await tableDesk.command(venueId, who, command, now())
  if (result === null) return null
  if (result.answer.did)
    await Promise.all([
      ...result.changed.map(({ ticketId, ...ticket }) =>
        enqueueVisitorNews(queue, { venueId, ticketId }, ticket),
      ),
      enqueueDisplay(queue, venueId, now),
    ])
  return result.answer
}
