import type { DocumentData } from 'firebase-admin/firestore'
import * as z from 'zod'
import type { DeskChanges } from '@relaydesk/domain/tickets/desk-changes.ts'
import { CommandAnswer, type StaffAction } from '@relaydesk/domain/tickets/requests.ts'
import { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { withTimestamps } from '../stored-times.ts'

/** Somebody of the staff. `hasSession`: they said who they are; over the text protocol one does so with `pick`. */
export interface StaffMember {
  uid: string
  name: string
  hasSession: boolean
}

/** See `CommandTableRequest`. Without a `commandId` nothing is remembered: the same again is another command. */
export interface StaffCommand {
  commandId?: string | undefined
  action: StaffAction
  table?: number | undefined
  ticketId?: string | undefined
}

/** A ticket that was changed, with the text that it owes its visitor now. */
export const ChangedTicket = z.object({
  ticketId: z.string(),
  textDue: Ticket.shape.textDue,
  revision: z.number(),
})
export type ChangedTicket = z.infer<typeof ChangedTicket>

/** What a command came to, as it is remembered. */
export const CommandResult = z.object({ answer: CommandAnswer, changed: z.array(ChangedTicket) })
export type CommandResult = z.infer<typeof CommandResult>

export function changedTickets({ tickets }: DeskChanges): ChangedTicket[] {
  return [...tickets].map(([ticketId, { textDue, revision }]) => ({
    ticketId,
    revision,
    ...(textDue === undefined ? {} : { textDue }),
  }))
}

/** A command's own document: what it was, whose, and what it came to. `at` is epoch ms. */
export function rememberedCommand(
  result: CommandResult,
  { uid }: StaffMember,
  { action, table, ticketId }: StaffCommand,
  at: number,
): DocumentData {
  return withTimestamps({ ...result, asked: { action, table, ticketId }, by: uid, at })
}
