import * as z from 'zod'
import { DocumentId } from '../documents/document-id.ts'
import { GuestLanguage } from './event.ts'

/**
 * What the callable `placeOrder` takes: a drink ordered at the kiosk or by staff for a walk-up. `orderId` is made by the
 * caller and is the order's id: asking again is the same order and tells how far it got. Waits some seconds for the number and gives
 * `{ orderId, number, refusal? }`; `number` is null as long as nothing is decided, and when it was refused.
 */
export const PlaceOrderRequest = z.object({
  eventId: DocumentId,
  orderId: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  channel: z.enum(['kiosk', 'walk-up']),
  itemId: z.string().min(1).max(64),
  /** Ids of modifiers. */
  modifiers: z.array(z.string().min(1).max(64)).max(12),
  name: z.string().trim().max(60).default(''),
  /** E.164; who leaves one is texted. Never for a walk-up. */
  phone: z
    .string()
    .regex(/^\+[1-9]\d{5,14}$/)
    .optional(),
  note: z.string().max(200).default(''),
  /** In which the guest chose to read; else the event's. */
  language: GuestLanguage.optional(),
})
export type PlaceOrderRequest = z.infer<typeof PlaceOrderRequest>

/** What can be done to an order at a board. `undo` takes back the last step while its text has not left. */
export const OrderAction = z.enum([
  'start',
  'put-back',
  'ready',
  'serve',
  'cancel',
  'remind',
  'undo',
  'seen-change',
])
export type OrderAction = z.infer<typeof OrderAction>

/**
 * What the callable `changeOrder` takes: one tap. `tapId` is made by the caller: the same tap again, however late, has no second
 * effect and gives the same answer. Gives `{ status, did }`; `did` is false when somebody else was there before.
 */
export const ChangeOrderRequest = z.object({
  eventId: DocumentId,
  orderId: DocumentId,
  action: OrderAction,
  /** Which terminal taps: 1 to n. */
  terminal: z.number().int().min(1).max(20).default(1),
  tapId: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  /** The order's revision that the person saw. */
  revision: z.number().int().min(0).optional(),
})
export type ChangeOrderRequest = z.infer<typeof ChangeOrderRequest>

/** What the callable `changeEventState` takes: open, pause (with a reason, perhaps until a time), or end an event. */
export const ChangeEventStateRequest = z.object({
  eventId: DocumentId,
  state: z.enum(['OPEN', 'CLOSED', 'ENDED']),
  reason: z.string().max(200).default(''),
  /** Epoch ms. */
  until: z.number().optional(),
})
export type ChangeEventStateRequest = z.infer<typeof ChangeEventStateRequest>

/** What the callable `createEvent` takes. Gives `{ eventId }`; refuses a name whose event exists, which stays as it is. */
export const CreateEventRequest = z.object({
  name: z.string().trim().min(3).max(60),
  timeZone: z.string().max(64),
})
export type CreateEventRequest = z.infer<typeof CreateEventRequest>

/** What the callable `writeToGuests` takes: a text to all whose order is not finished. Gives `{ guests }`. */
export const WriteToGuestsRequest = z.object({
  eventId: DocumentId,
  text: z.string().trim().min(1).max(600),
  requestId: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
})
export type WriteToGuestsRequest = z.infer<typeof WriteToGuestsRequest>

/** What the callables `readEventFigures` and `resetEvent` take. */
export const EventRequest = z.object({ eventId: DocumentId })
export type EventRequest = z.infer<typeof EventRequest>
