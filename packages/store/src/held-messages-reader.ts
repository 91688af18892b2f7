import {
  Timestamp,
  type DocumentSnapshot,
  type Firestore,
  type QueryDocumentSnapshot,
} from 'firebase-admin/firestore'
import { openingMessageId } from '@relaydesk/domain/chat/automated-message.ts'
import type { HeldSurroundings } from '@relaydesk/domain/delivery/plan-held.ts'
import {
  chatMessagePath,
  chatMessagesPath,
  enquiryPath,
  parseChatMessagePath,
  type ChatMessageKey,
} from '@relaydesk/domain/documents/paths.ts'
import type { FoundMessage } from './delivery/message-store.ts'
import { readDelivery } from './delivery-converter.ts'
import { toVersion } from './document-version.ts'

/** A message that waits for something other than its time: `delivery.error.code` says for what. */
export interface HeldMessage extends FoundMessage {
  key: ChatMessageKey
}

type EnquiryKey = Pick<ChatMessageKey, 'leaseId' | 'enquiryId'>

export interface HeldMessagesReader {
  /** The held messages of one enquiry, in the order in which they were written. One query. */
  of(enquiry: EnquiryKey): Promise<HeldMessage[]>
  /** All held messages, by enquiry, a few hundred at a time. */
  everywhere(): AsyncIterable<HeldMessage[]>
  /** What the held messages of an enquiry depend on; null when the enquiry is gone. Two reads. */
  surroundings(enquiry: EnquiryKey): Promise<HeldSurroundings | null>
}

const atOnce = 300

export function createHeldMessagesReader(database: Firestore): HeldMessagesReader {
  return {
    async of({ leaseId, enquiryId }) {
      const { docs } = await database
        .collection(chatMessagesPath(leaseId, enquiryId))
        .where('status', '==', 'HELD')
        .get()
      return docs.toSorted((one, other) => writtenAt(one) - writtenAt(other)).flatMap(read)
    },

    async *everywhere() {
      const query = database.collectionGroup('chatMessages').where('status', '==', 'HELD').limit(atOnce)
      let page = await query.get()
      while (page.size > 0) {
        yield* Map.groupBy(page.docs.flatMap(read), enquiryOf).values()
        const last = page.docs.at(-1)
        if (page.size < atOnce || last === undefined) return
        page = await query.startAfter(last).get()
      }
    },

    async surroundings({ leaseId, enquiryId }) {
      const opening = chatMessagePath({ leaseId, enquiryId, messageDocId: openingMessageId })
      const paths = [enquiryPath(leaseId, enquiryId), opening]
      const [enquiry, first] = await database.getAll(...paths.map((path) => database.doc(path)))
      return enquiry?.exists === true ? surroundingsIn(enquiry, first) : null
    },
  }
}

function read(snapshot: QueryDocumentSnapshot): HeldMessage[] {
  const key = parseChatMessagePath(snapshot.ref.path)
  if (key === null) return []
  const data = snapshot.data()
  const { createTime, updateTime } = snapshot
  return [
    {
      key,
      data,
      state: readDelivery(data),
      version: toVersion(updateTime),
      createdAt: createTime.toMillis(),
    },
  ]
}

function enquiryOf({ key }: HeldMessage): string {
  return enquiryPath(key.leaseId, key.enquiryId)
}

function surroundingsIn(enquiry: DocumentSnapshot, opening: DocumentSnapshot | undefined): HeldSurroundings {
  const answeredAt: unknown = enquiry.get('lastDriverMessageAt')
  const first = opening?.data()
  return {
    isCompleted: enquiry.get('state') === 'COMPLETED',
    lastDriverMessageAt: answeredAt instanceof Timestamp ? answeredAt.toMillis() : undefined,
    openingStatus: first === undefined ? null : readDelivery(first).status,
  }
}

/** The writer's own time; a message without one counts from when it was stored. */
function writtenAt(snapshot: QueryDocumentSnapshot): number {
  const createdAt: unknown = snapshot.get('createdAt')
  return (createdAt instanceof Timestamp ? createdAt : snapshot.createTime).toMillis()
}
