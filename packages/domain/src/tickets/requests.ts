import * as z from 'zod'
import { DocumentId } from '../documents/document-id.ts'

const RequestId = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)

/**
 * What staff can do. `pick`, `unpick`, `accept`, `complete` and `cancel` are the text protocol's; `next` accepts the one that waits longest.
 * `give-back` puts the own ticket back in its place in the queue.
 */
export const StaffAction = z.enum([
  'pick',
  'unpick',
  'accept',
  'next',
  'complete',
  'cancel',
  'no-show',
  'recall',
  'give-back',
  'transfer',
])
export type StaffAction = z.infer<typeof StaffAction>

/**
 * What the callable `commandTable` takes: one command of somebody of the staff, decided in one transaction. `commandId` is made by the
 * caller: the same command again, however late, has no second effect and gives the same answer (see `CommandAnswer`).
 */
export const CommandTableRequest = z.object({
  venueId: DocumentId,
  commandId: RequestId,
  action: StaffAction,
  /** For `pick`: which; for `transfer`: to which. */
  table: z.number().int().min(0).max(999).optional(),
  /** For all that is done to a ticket but `next`. */
  ticketId: DocumentId.optional(),
})
export type CommandTableRequest = z.infer<typeof CommandTableRequest>

/** Why a command was not done. The text protocol has words of its own for each: `protocol-errors.ts`. */
export const CommandProblem = z.enum([
  'no-session',
  'no-table',
  'no-such-ticket',
  'claimed-by-another',
  'not-owner',
  'finished',
  'table-not-available',
  'has-ticket',
  'nobody-waits',
  'too-early',
])
export type CommandProblem = z.infer<typeof CommandProblem>

/** `table` and `ticket` are how things stand after it for the one who asked. `by`: who was faster, if that was the problem. */
export const CommandAnswer = z.object({
  did: z.boolean(),
  problem: CommandProblem.optional(),
  by: z.string().optional(),
  table: z.number().int().min(0).nullable(),
  ticketId: DocumentId.nullable(),
  number: z.number().int().min(0).nullable(),
})
export type CommandAnswer = z.infer<typeof CommandAnswer>

/** `findVisitor`, from a signed-in kiosk only, at most 30 a minute each: gives `{ name }` shortened ("Annelies O. L."), or null. */
export const FindVisitorRequest = z.object({ venueId: DocumentId, email: z.string().trim().max(254) })
/** `withdrawTicket`, from the kiosk that took it, within ten minutes: the visitor went without it. Gives `{ did }`. */
export const WithdrawTicketRequest = z.object({ venueId: DocumentId, ticketId: DocumentId })
/** `leavePhone`, from the kiosk that took the ticket, within ten minutes: texts go to that phone from now on. Gives `{ did }`. */
export const LeavePhoneRequest = z.object({
  venueId: DocumentId,
  ticketId: DocumentId,
  phone: z.string().regex(/^\+[1-9]\d{5,14}$/),
})
/** `createVenue`. Gives `{ venueId }`; refuses a name whose venue exists, which stays as it is. */
export const CreateVenueRequest = z.object({
  name: z.string().trim().min(3).max(60),
  timeZone: z.string().max(64),
})
/**
 * `changeVenueState`, `readVenueFigures`, `exportTickets`, `resetVenue`; and `createStaffToken`, which gives `{ token }`, shown once: the
 * caller's earlier ones of that venue stop working.
 */
export const VenueRequest = z.object({ venueId: DocumentId })
export const ChangeVenueStateRequest = VenueRequest.extend({ state: z.enum(['OPEN', 'CLOSED']) })
/** `createDevice`, by a lead: gives `{ deviceId, code, expiresAt }`, six letters that work once within ten minutes. Also a new code for a device that is there. */
export const CreateDeviceRequest = z.object({
  venueId: DocumentId,
  kind: z.enum(['kiosk', 'display']),
  name: z.string().trim().min(1).max(60),
  deviceId: DocumentId.optional(),
})
/** `revokeDevice`: gives `{ did }`. */
export const RevokeDeviceRequest = z.object({ venueId: DocumentId, deviceId: DocumentId })
/** `joinDevice`, by anybody: gives `{ token, venueId, kind }`; a custom token with the claims `{ role: kind, venues: [venueId], device: deviceId }`. */
export const JoinDeviceRequest = z.object({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{6}$/),
})
/** `createKioskToken`, by a lead: gives `{ token }` for a machine that is that kiosk, shown once; earlier ones of it stop working. */
export const CreateKioskTokenRequest = VenueRequest.extend({ deviceId: DocumentId })
