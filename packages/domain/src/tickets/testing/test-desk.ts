import { decideCommand, type CommandDecision, type SeenAtDesk, type TableCommand } from '../table-command.ts'
import type { DeskChanges } from '../desk-changes.ts'
import { releaseTable } from '../release-table.ts'
import type { NumberedTable } from '../table-steps.ts'
import { Ticket, type Table } from '../ticket.ts'
import type { KeyedTicket } from '../ticket-steps.ts'
import type { Venue } from '../venue.ts'

/** A ticket that waits. Its id is `t<number>`. */
export function testTicket(number: number, changes: Partial<Ticket> = {}): Ticket {
  const who = { email: `v${number}@example.com`, name: `Visitor ${number}`, source: 'kiosk' }
  const data = { number, status: 'waiting', ...who, createdBy: 'kiosk-1', createdAt: 1_000 + number }
  return Ticket.parse({ ...data, isTexted: true, ...changes })
}

/** A venue in memory that does what is decided, as the store does it in transactions. */
export class TestDesk {
  readonly tables = new Map<number, Table>()
  readonly tickets = new Map<string, Ticket>()
  venue: Pick<Venue, 'tableCount' | 'noShowAfterSeconds' | 'resetAt'> = {
    tableCount: 3,
    noShowAfterSeconds: 180,
  }
  now = 100_000

  constructor(tickets: Ticket[] = []) {
    for (const ticket of tickets) this.tickets.set(`t${ticket.number}`, ticket)
  }

  /** What a transaction reads for a command of somebody whose uid is `uid`. */
  seenBy(uid: string, command: TableCommand): SeenAtDesk {
    const ownTable = this.tableOf(uid)
    const waiting = [...this.tickets].filter(([, { status }]) => status === 'waiting')
    const [first] = waiting.toSorted(([, a], [, b]) => (a.number ?? 0) - (b.number ?? 0))
    return {
      venue: this.venue,
      who: { uid, name: uid.toUpperCase() },
      hasSession: true,
      ownTable,
      heldTicket: this.ticket(ownTable?.document.ticketId ?? undefined),
      askedTable: this.tables.get(command.table ?? -1) ?? null,
      askedTicket: this.ticket(command.ticketId),
      firstWaiting: first === undefined ? null : { ticketId: first[0], ticket: first[1] },
      now: this.now,
    }
  }

  /** Gives the answer as far as it matters to most: `did`, or the problem. */
  does(uid: string, action: TableCommand['action'], rest: Omit<TableCommand, 'action'> = {}): string {
    const { answer } = this.command(uid, { action, ...rest })
    return answer.problem ?? 'did'
  }

  command(uid: string, command: TableCommand, changes: Partial<SeenAtDesk> = {}): CommandDecision {
    const decision = decideCommand(command, { ...this.seenBy(uid, command), ...changes })
    this.apply(decision.changes)
    return decision
  }

  release(table: number, why: 'silent' | 'left'): void {
    const document = this.tables.get(table)
    if (document === undefined) return
    this.apply(releaseTable({ table, document }, this.ticket(document.ticketId ?? undefined), why, this.now))
  }

  private tableOf(uid: string): NumberedTable | null {
    const [table, document] = [...this.tables].find(([, { staffUid }]) => staffUid === uid) ?? []
    return table === undefined || document === undefined ? null : { table, document }
  }

  private ticket(ticketId: string | undefined): KeyedTicket | null {
    const ticket = this.tickets.get(ticketId ?? '')
    return ticketId === undefined || ticket === undefined ? null : { ticketId, ticket }
  }

  private apply({ tables, tickets }: DeskChanges): void {
    for (const [table, document] of tables) this.tables.set(table, document)
    for (const [ticketId, ticket] of tickets) this.tickets.set(ticketId, ticket)
  }
}
