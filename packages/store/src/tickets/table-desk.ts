import type { Firestore } from 'firebase-admin/firestore'
import { releaseTable } from '@relaydesk/domain/tickets/release-table.ts'
import { decideCommand } from '@relaydesk/domain/tickets/table-command.ts'
import { putSeen, unlessChanged } from '../seen-document.ts'
import { withTimestamps } from '../stored-times.ts'
import { untilWritten } from '../until-written.ts'
import { putDeskChanges } from './put-desk-changes.ts'
import { readDesk, readOwnTable } from './read-desk.ts'
import { isSilent } from './silent-staff.ts'
import {
  changedTickets,
  rememberedCommand,
  type ChangedTicket,
  type CommandResult,
  type StaffCommand,
  type StaffMember,
} from './staff-command.ts'

/** The only way in which staff change tables and tickets. Times are epoch ms. */
export interface TableDesk {
  /**
   * Decides one command and writes what it does, all or nothing: tables, tickets, the visitor and the command's answer. The same
   * `commandId` again gives the same answer and does nothing more. Null when there is no such venue.
   * Whoever calls this has to hand on what follows: see `commandTable` in `@relaydesk/task-queue/command-table.ts`.
   * @throws when it met too many others, or Firestore cannot be reached: call again
   */
  command(
    venueId: string,
    who: StaffMember,
    command: StaffCommand,
    now: number,
  ): Promise<CommandResult | null>
  /**
   * Frees the table of somebody who left, or of whom nothing was heard for as long as the venue allows (`silent`, which is looked
   * at once more). The ticket goes back to its place. Null when they have no table, or are there after all.
   */
  release(venueId: string, uid: string, why: 'left' | 'silent', now: number): Promise<ChangedTicket[] | null>
}

const mostTries = 100

export function createTableDesk(database: Firestore): TableDesk {
  return {
    command(venueId, who, command, now) {
      return untilWritten(async () => {
        const seen = await readDesk(database, venueId, who, command, now)
        if (seen === null || 'answer' in seen) return seen
        const { answer, changes } = decideCommand(command, seen.facts)
        const result: CommandResult = { answer, changed: changedTickets(changes) }
        const batch = database.batch()
        const isTaking = command.action === 'pick' && changes.tables.size > 0
        if (isTaking) putSeen(batch, seen.taking, withTimestamps({ takenAt: now }))
        if (seen.command !== null) batch.create(seen.command, rememberedCommand(result, who, command, now))
        await putDeskChanges(database, batch, venueId, seen.documents, changes)
        return (await unlessChanged(() => batch.commit())) ? result : undefined
      }, mostTries)
    },

    release(venueId, uid, why, now) {
      return untilWritten(async () => {
        const own = await readOwnTable(database, venueId, uid)
        if (own === null) return null
        if (why === 'silent' && !(await isSilent(database, venueId, uid, own.table.document, now)))
          return null
        const changes = releaseTable(own.table, own.held, why, now)
        const batch = database.batch()
        await putDeskChanges(database, batch, venueId, own.documents, changes)
        return (await unlessChanged(() => batch.commit())) ? changedTickets(changes) : undefined
      }, mostTries)
    },
  }
}
