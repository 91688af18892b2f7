import { createHash } from 'node:crypto'
import { FieldValue, Timestamp, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore'
import type { PlaceFor, PlacingFacts } from '@relaydesk/domain/chat/plan-placing.ts'
import { chatMessagesPath, enquiryPath, staffPath } from '@relaydesk/domain/documents/paths.ts'
import { writeAudit } from './audit.ts'
import { mergedEnquiry } from './merged-enquiry.ts'
import { isConflict } from './write-conflict.ts'

/** An enquiry that a lead gives a place. */
export interface Placing {
  leaseId: string
  enquiryId: string
  place: PlaceFor
}

/** What the decision depends on, as read at one moment; a decision holds as long as none of it changed. */
export interface SeenPlacing extends PlacingFacts {
  documents: { enquiry: DocumentSnapshot | undefined; target: DocumentSnapshot | undefined }
}

export interface PlacingStore {
  read(placing: Placing): Promise<SeenPlacing>
  /** Gives the enquiry to a colleague. False when it has changed since it was read: read again. */
  assign(placing: Placing, seen: SeenPlacing, ownerUid: string, by: string, at: number): Promise<boolean>
  /**
   * Decides that the enquiry goes on in another one, which takes over its unread count, its times and its driver; its
   * messages are still to be moved. False when one of both has changed since it was read: read again.
   */
  merge(placing: Placing, seen: SeenPlacing, into: string, by: string, at: number): Promise<boolean>
}

export function createPlacingStore(database: Firestore): PlacingStore {
  return {
    async read({ leaseId, enquiryId, place }) {
      const other = 'into' in place ? enquiryPath(leaseId, place.into) : staffPath(place.ownerUid)
      const [[enquiry, found], leaving] = await Promise.all([
        database.getAll(database.doc(enquiryPath(leaseId, enquiryId)), database.doc(other)),
        database
          .collection(chatMessagesPath(leaseId, enquiryId))
          .where('status', 'in', ['SENDING', 'UNKNOWN'])
          .limit(1)
          .get(),
      ])
      const target = 'into' in place ? found : undefined
      return {
        enquiryId,
        place,
        enquiry: enquiry?.exists === true ? factsOf(enquiry) : undefined,
        target: target?.exists === true ? factsOf(target) : undefined,
        answersDrivers: 'ownerUid' in place && answersDriversAt(found, leaseId),
        isSomethingLeaving: !leaving.empty,
        documents: { enquiry, target },
      }
    },

    assign(placing, { documents }, ownerUid, by, at) {
      return unlessChanged(async () => {
        const batch = database.batch()
        const change = { ownerUid, isUnplaced: FieldValue.delete() }
        batch.update(
          database.doc(enquiryPath(placing.leaseId, placing.enquiryId)),
          change,
          as(documents.enquiry),
        )
        audit(batch, placing, { ownerUid }, by, at)
        await batch.commit()
      })
    },

    merge(placing, { documents }, into, by, at) {
      const { leaseId, enquiryId } = placing
      return unlessChanged(async () => {
        const batch = database.batch()
        // Not `completedAt`: the conversation goes on, and no closing words are due.
        const emptied = {
          state: 'COMPLETED',
          placedIn: into,
          placedAt: Timestamp.fromMillis(at),
          unReadWhatsappMessageCount: 0,
        }
        batch.update(database.doc(enquiryPath(leaseId, enquiryId)), emptied, as(documents.enquiry))
        const taken = mergedEnquiry(documents.enquiry?.data() ?? {}, documents.target?.data() ?? {})
        const receiver = database.doc(enquiryPath(leaseId, into))
        batch.update(
          receiver,
          { ...taken, mergedFrom: FieldValue.arrayUnion(enquiryId) },
          as(documents.target),
        )
        audit(batch, placing, { into }, by, at)
        await batch.commit()
      })
    },
  }

  function audit(
    batch: FirebaseFirestore.WriteBatch,
    { leaseId, enquiryId }: Placing,
    details: Record<string, string>,
    by: string,
    at: number,
  ): void {
    const id = createHash('sha256')
      .update(`place-enquiry\n${enquiryPath(leaseId, enquiryId)}`)
      .digest('hex')
    writeAudit(database, batch, { id, what: 'place-enquiry', by, at, leaseId, enquiryId, details })
  }
}

function factsOf(snapshot: DocumentSnapshot): NonNullable<PlacingFacts['enquiry']> {
  const { state, isUnplaced, ownerUid, placedIn } = snapshot.data() ?? {}
  return {
    isOpen: state === 'OPEN',
    isUnplaced: isUnplaced === true,
    ownerUid: typeof ownerUid === 'string' ? ownerUid : null,
    placedIn: typeof placedIn === 'string' ? placedIn : null,
  }
}

function answersDriversAt(staff: DocumentSnapshot | undefined, leaseId: string): boolean {
  const { role, leases } = staff?.data() ?? {}
  return (role === 'agent' || role === 'lead') && Array.isArray(leases) && leases.includes(leaseId)
}

function as(snapshot: DocumentSnapshot | undefined): { lastUpdateTime?: Timestamp } {
  return snapshot?.updateTime === undefined ? {} : { lastUpdateTime: snapshot.updateTime }
}

async function unlessChanged(attempt: () => Promise<void>): Promise<boolean> {
  try {
    await attempt()
    return true
  } catch (error) {
    if (isConflict(error)) return false
    throw error
  }
}
