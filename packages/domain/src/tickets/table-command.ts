import { noChanges, type DeskChanges } from './desk-changes.ts'
import { releaseTable } from './release-table.ts'
import type { CommandAnswer, CommandProblem, CommandTableRequest } from './requests.ts'
import { freeTable, holdTicket, takeTable, type NumberedTable } from './table-steps.ts'
import type { Table } from './ticket.ts'
import {
  claimTicket,
  finishTicket,
  isOpenTicket,
  recallTicket,
  returnTicket,
  type FinalStatus,
  type KeyedTicket,
} from './ticket-steps.ts'
import type { Venue } from './venue.ts'

export type TableCommand = Pick<CommandTableRequest, 'action' | 'table' | 'ticketId'>

/** What the transaction that decides a command read. */
export interface SeenAtDesk {
  venue: Pick<Venue, 'tableCount' | 'noShowAfterSeconds' | 'resetAt'>
  /** Null: a connection that has not said yet who it is. */
  who: { uid: string; name: string } | null
  /** False: the token that was given belongs to nobody, or was revoked since. */
  hasSession: boolean
  /** The table at which they sit. */
  ownTable: NumberedTable | null
  /** The ticket that the own table holds. */
  heldTicket: KeyedTicket | null
  /** The document of the table that the command names; null when there is none, which is a free table. */
  askedTable: Table | null
  /** The ticket that the command names; null when there is none, or its document is damaged. */
  askedTicket: KeyedTicket | null
  /** Who waits longest: `waiting`, of today, the lowest number. Needed for `next` only. */
  firstWaiting: KeyedTicket | null
  /** Epoch ms. */
  now: number
}

export interface CommandDecision {
  answer: CommandAnswer
  changes: DeskChanges
}

/** A command that is not done, and who was faster, if that is why. */
interface Refused {
  problem: CommandProblem
  by?: string | undefined
}

type Outcome = DeskChanges | Refused

/**
 * Decides one command of the staff; the only place that does. Problems are looked for in the order in which the text protocol lists them:
 *
 * - `accept`: session, table, exists, claimed, finished; then whether the own table is free for it.
 * - `cancel`, `complete`, and our own `no-show`, `recall`, `give-back`, `transfer`: table, exists, ownership, finished.
 * - `pick`: token, availability (also of a number that no table has); then whether one may leave the table where one sits.
 * - `unpick`: a table.
 *
 * What the protocol leaves open:
 *
 * - A table holds one ticket: with one in hand, `accept`, `next` and moving to another table are refused (`has-ticket`). Accepting the ticket
 *   that one serves, and picking the table at which one sits, are done already: `did`, and nothing changes. Finishing a ticket twice is
 *   `finished`, for that is documented.
 * - A second `pick` of a free table moves the person there.
 * - `unpick` while holding a ticket gives it back to the queue (`left`); so does a connection that ends, through `releaseTable`.
 * - A ticket that nobody serves belongs to nobody: it can be accepted, and not cancelled (`not-owner`). Also one that came back.
 * - Tickets without a number, and those from before the venue's last reset, do not exist.
 * - Ticket 0 and table 0 are like any other. A command that lacks its table or its ticket names one that does not exist.
 * - A venue that is closed serves those who are in its queue, and a table beyond a lowered count is kept until it is left.
 * - Without a valid session nobody has a table.
 */
export function decideCommand(command: TableCommand, seen: SeenAtDesk): CommandDecision {
  const outcome = outcomeOf(command, seen)
  return 'problem' in outcome
    ? { answer: refusalOf(outcome, seen), changes: noChanges() }
    : { answer: answerOf(outcome, seen), changes: outcome }
}

function outcomeOf({ action, table }: TableCommand, seen: SeenAtDesk): Outcome {
  switch (action) {
    case 'pick':
      return pick(table, seen)
    case 'unpick':
      return unpick(seen)
    case 'accept':
      return accept(seen)
    case 'next':
      return acceptNext(seen)
    case 'complete':
      return finish('completed', seen)
    case 'cancel':
      return finish('cancelled', seen)
    case 'no-show':
      return endAsNoShow(seen)
    case 'recall':
      return recall(seen)
    case 'give-back':
      return giveBack(seen)
    case 'transfer':
      return transfer(table, seen)
  }
}

function pick(table: number | undefined, seen: SeenAtDesk): Outcome {
  const { venue, who, hasSession, ownTable, askedTable, now } = seen
  if (!hasSession || who === null) return { problem: 'no-session' }
  if (table === undefined) return { problem: 'table-not-available' }
  if (ownTable?.table === table) return noChanges()
  if (table >= venue.tableCount) return { problem: 'table-not-available' }
  if (askedTable !== null && askedTable.staffUid !== null)
    return { problem: 'table-not-available', by: askedTable.staffName }
  if (ownTable !== null && ownTable.document.ticketId !== null) return { problem: 'has-ticket' }
  const changes = noChanges()
  if (ownTable !== null) changes.tables.set(ownTable.table, freeTable(ownTable.document, 'left', now))
  changes.tables.set(table, takeTable(askedTable, who, now))
  return changes
}

function unpick(seen: SeenAtDesk): Outcome {
  const place = placeOf(seen)
  return place === null ? { problem: 'no-table' } : releaseTable(place.own, seen.heldTicket, 'left', seen.now)
}

function accept(seen: SeenAtDesk): Outcome {
  if (!seen.hasSession) return { problem: 'no-session' }
  const place = placeOf(seen)
  if (place === null) return { problem: 'no-table' }
  const asked = existing(seen.askedTicket, seen)
  if (asked === null) return { problem: 'no-such-ticket' }
  const { status, staffUid, staffName } = asked.ticket
  if (status === 'claimed')
    return staffUid === place.uid ? noChanges() : { problem: 'claimed-by-another', by: staffName }
  if (!isOpenTicket(status)) return { problem: 'finished' }
  return serve(asked, place, seen)
}

function acceptNext(seen: SeenAtDesk): Outcome {
  if (!seen.hasSession) return { problem: 'no-session' }
  const place = placeOf(seen)
  if (place === null) return { problem: 'no-table' }
  const first = existing(seen.firstWaiting, seen)
  return first?.ticket.status === 'waiting' ? serve(first, place, seen) : { problem: 'nobody-waits' }
}

function serve({ ticketId, ticket }: KeyedTicket, place: Place, { now }: SeenAtDesk): Outcome {
  const { uid, name, own } = place
  if (own.document.ticketId !== null) return { problem: 'has-ticket' }
  const claimed = { ticketId, ticket: claimTicket(ticket, { uid, name, table: own.table }, now) }
  return changed(claimed, [own.table, holdTicket(own.document, claimed)])
}

function finish(status: FinalStatus, seen: SeenAtDesk): Outcome {
  const work = workOf(seen)
  if ('problem' in work) return work
  const { ticketId, ticket, own } = work
  return changed(
    { ticketId, ticket: finishTicket(ticket, status, 'staff', seen.now) },
    emptied(own, ticketId),
  )
}

function endAsNoShow(seen: SeenAtDesk): Outcome {
  const work = workOf(seen)
  if ('problem' in work) return work
  const calledAt = work.ticket.calledAt ?? seen.now
  const isEarly = seen.now - calledAt < seen.venue.noShowAfterSeconds * 1_000
  return isEarly ? { problem: 'too-early' } : finish('no-show', seen)
}

function recall(seen: SeenAtDesk): Outcome {
  const work = workOf(seen)
  if ('problem' in work) return work
  return changed({ ticketId: work.ticketId, ticket: recallTicket(work.ticket, seen.now) })
}

function giveBack(seen: SeenAtDesk): Outcome {
  const work = workOf(seen)
  if ('problem' in work) return work
  const { ticketId, ticket, own } = work
  return changed({ ticketId, ticket: returnTicket(ticket, 'given-back', seen.now) }, emptied(own, ticketId))
}

function transfer(table: number | undefined, seen: SeenAtDesk): Outcome {
  const work = workOf(seen)
  if ('problem' in work) return work
  const { ticketId, ticket, own } = work
  const { askedTable: target, now } = seen
  const isStaffed = target !== null && target.staffUid !== null && target.ticketId === null
  if (table === undefined || table === own.table || !isStaffed || target.staffUid === null)
    return { problem: 'table-not-available' }
  const to = { uid: target.staffUid, name: target.staffName, table }
  const moved = { ticketId, ticket: claimTicket(ticket, to, now) }
  return changed(moved, emptied(own, ticketId), [table, holdTicket(target, moved)])
}

/** Somebody of the staff at a table. */
interface Place {
  uid: string
  name: string
  own: NumberedTable
}

function placeOf({ who, hasSession, ownTable }: SeenAtDesk): Place | null {
  return !hasSession || who === null || ownTable === null ? null : { ...who, own: ownTable }
}

/** The ticket that the command names, which the one who asks is serving; or why it is not theirs to work on. */
function workOf(seen: SeenAtDesk): (KeyedTicket & { own: NumberedTable }) | Refused {
  const place = placeOf(seen)
  if (place === null) return { problem: 'no-table' }
  const asked = existing(seen.askedTicket, seen)
  if (asked === null) return { problem: 'no-such-ticket' }
  const { status, staffUid, staffName } = asked.ticket
  if (staffUid !== place.uid) return { problem: 'not-owner', by: staffName }
  return status === 'claimed' ? { ...asked, own: place.own } : { problem: 'finished' }
}

/** History, and what never became a ticket, does not exist. */
function existing(asked: KeyedTicket | null, { venue }: SeenAtDesk): KeyedTicket | null {
  if (asked === null || asked.ticket.number === null) return null
  const { status, createdAt } = asked.ticket
  const isDecided = status !== 'placed' && status !== 'refused'
  return isDecided && createdAt >= (venue.resetAt ?? 0) ? asked : null
}

function changed({ ticketId, ticket }: KeyedTicket, ...tables: [number, Table][]): DeskChanges {
  return { tables: new Map(tables), tickets: new Map([[ticketId, ticket]]) }
}

/** The table without the ticket; as it is if it holds another one. */
function emptied({ table, document }: NumberedTable, ticketId: string): [number, Table] {
  return [table, document.ticketId === ticketId ? holdTicket(document, null) : document]
}

/** How things stand for the one who asked when nothing was changed. */
function refusalOf({ problem, by }: Refused, seen: SeenAtDesk): CommandAnswer {
  const named = by === undefined || by === '' ? {} : { by }
  return { did: false, problem, ...named, ...standing(seen.hasSession ? seen.ownTable : null) }
}

function answerOf(changes: DeskChanges, { who, ownTable }: SeenAtDesk): CommandAnswer {
  const kept = ownTable !== null && !changes.tables.has(ownTable.table) ? ownTable : null
  const [table, document] = [...changes.tables].find(([, { staffUid }]) => staffUid === who?.uid) ?? []
  const own = table === undefined || document === undefined ? kept : { table, document }
  return { did: true, ...standing(own) }
}

function standing(own: NumberedTable | null): Pick<CommandAnswer, 'table' | 'ticketId' | 'number'> {
  return {
    table: own?.table ?? null,
    ticketId: own?.document.ticketId ?? null,
    number: own?.document.number ?? null,
  }
}
