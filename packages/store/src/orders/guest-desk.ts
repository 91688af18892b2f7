import {
  FieldValue,
  Timestamp,
  type DocumentSnapshot,
  type Firestore,
  type WriteBatch,
} from 'firebase-admin/firestore'
import {
  attendeePath,
  conversationMessagePath,
  conversationPath,
  orderGuestPath,
  orderPath,
} from '@relaydesk/domain/documents/paths.ts'
import { bareAddress } from '@relaydesk/domain/inbox/channel.ts'
import type { GuestInput, GuestMessage, GuestPlan } from '@relaydesk/domain/orders/bot/guest-plan.ts'
import { toVersion, type DocumentVersion } from '../document-version.ts'
import { withTimestamps } from '../stored-times.ts'
import { isAlreadyThere, isConflict } from '../write-conflict.ts'
import { readEventsFor } from './events-for-guest.ts'
import { readAttendee, readOrder } from './order-documents.ts'
import { asSeen, changesBetween } from '../seen-document.ts'
import { readPlaceInQueue } from './place-in-queue.ts'

/** What a plan depends on, as read at one moment, and the documents that must not change until it is written. */
export interface SeenGuest {
  input: GuestInput
  /** Rises with every message of theirs that is answered, and whenever else what is remembered of them changes. */
  guestVersion: DocumentVersion | null
  documents: { message: DocumentSnapshot; attendee: DocumentSnapshot; openOrder: DocumentSnapshot | null }
}

/** The desk at which a guest's messages are answered, one after the other. */
export interface GuestDesk {
  /**
   * Reads all that the answer depends on. A message that was answered before gives the event whose orders it changed, if any.
   * @param now epoch ms
   * @throws when the message is not stored, or Firestore cannot be reached: call again
   */
  read(message: GuestMessage, now: number): Promise<SeenGuest | { answered: string | null }>
  /**
   * Writes a plan, all or nothing: what is remembered of the guest, the order, the replies, and that the message is answered.
   * False when any of it has changed since it was read, by another message of the guest or at the bar: read again.
   */
  write(seen: SeenGuest, plan: GuestPlan): Promise<boolean>
}

export function createGuestDesk(database: Firestore): GuestDesk {
  return {
    async read(message, now) {
      const attendeeId = bareAddress(message.theirAddress)
      const [stored, attendeeDoc] = await database.getAll(
        database.doc(conversationMessagePath(message)),
        database.doc(attendeePath(attendeeId)),
      )
      if (stored?.exists !== true || attendeeDoc === undefined)
        throw new Error('A guest’s message is to be answered that is not stored.')
      if (stored.get('handledAt') !== undefined) return { answered: textOrNull(stored.get('changedOrderOf')) }
      const attendee = readAttendee(attendeeDoc.data())
      const key = attendee.openOrder
      const [openOrder, around] = await Promise.all([
        key === null ? null : database.doc(orderPath(key)).get(),
        readEventsFor(database, message.ourAddress, attendeeId, attendee),
      ])
      const order = openOrder === null ? null : readOrder(openOrder.data())
      const input: GuestInput = {
        message,
        attendeeId,
        attendee,
        ...around,
        openOrder: key === null || order === null ? null : { key, order },
        ahead: key === null || order === null ? 0 : await readPlaceInQueue(database, key.eventId, order),
        now,
      }
      const { updateTime } = attendeeDoc
      return {
        input,
        guestVersion: updateTime === undefined ? null : toVersion(updateTime),
        documents: { message: stored, attendee: attendeeDoc, openOrder },
      }
    },

    async write(seen, plan) {
      const batch = database.batch()
      putAttendee(batch, seen, plan)
      putOrders(database, batch, seen, plan)
      putReplies(database, batch, seen, plan)
      const handled = {
        handledAt: Timestamp.fromMillis(seen.input.now),
        ...(plan.changed === null ? {} : { changedOrderOf: plan.changed.key.eventId }),
        ...(plan.forgets ? forgottenWords : {}),
      }
      const { message } = seen.documents
      // This is what makes it happen once: whoever answers it second finds it changed.
      batch.update(message.ref, handled, asSeen(message))
      try {
        await batch.commit()
        return true
      } catch (error) {
        if (isConflict(error) || isAlreadyThere(error)) return false
        throw error
      }
    },
  }
}

/** What is taken out of a message of somebody who wants to be forgotten. */
export const forgottenWords = {
  body: '',
  media: [],
  ...Object.fromEntries(
    ['buttonText', 'buttonPayload', 'listTitle', 'location', 'profileName', 'contentVariables'].map(
      (field) => [field, FieldValue.delete()],
    ),
  ),
}

function putAttendee(batch: WriteBatch, { documents: { attendee } }: SeenGuest, plan: GuestPlan): void {
  const data = withTimestamps(plan.attendee)
  if (attendee.exists) batch.update(attendee.ref, data, asSeen(attendee))
  else batch.create(attendee.ref, data)
}

function putOrders(
  database: Firestore,
  batch: WriteBatch,
  seen: SeenGuest,
  { placed, changed }: GuestPlan,
): void {
  if (placed !== null) {
    batch.create(database.doc(orderPath(placed.key)), withTimestamps(placed.order))
    batch.create(database.doc(orderGuestPath(placed.key)), placed.guest)
  }
  const { openOrder } = seen.documents
  const before = seen.input.openOrder
  if (changed !== null && openOrder !== null && before !== null)
    batch.update(openOrder.ref, changesBetween(before.order, changed.order), asSeen(openOrder))
}

function putReplies(
  database: Firestore,
  batch: WriteBatch,
  { input: { message, now } }: SeenGuest,
  { replies }: GuestPlan,
): void {
  const { conversationId, messageId } = message
  for (const [index, reply] of replies.entries()) {
    const key = { conversationId, messageId: `${messageId}-reply-${index + 1}` }
    batch.create(database.doc(conversationMessagePath(key)), {
      direction: 'outbound',
      ...reply,
      createdBy: 'system',
      createdAt: Timestamp.fromMillis(now + index),
      status: 'PENDING',
    })
  }
  if (replies.length === 0) return
  const thread = { status: 'open', dateUpdated: Timestamp.fromMillis(now) }
  batch.set(database.doc(conversationPath(conversationId)), thread, { merge: true })
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
