import {
  FieldPath,
  Timestamp,
  type DocumentData,
  type Firestore,
  type QueryDocumentSnapshot,
} from 'firebase-admin/firestore'
import { closingMessageId } from '@relaydesk/domain/chat/automated-message.ts'
import {
  chatMessagePath,
  chatMessagesPath,
  maintenancePath,
  parseEnquiryPath,
  type ChatMessageKey,
} from '@relaydesk/domain/documents/paths.ts'
import { isAlreadyThere } from './write-conflict.ts'

type EnquiryKey = Pick<ChatMessageKey, 'leaseId' | 'enquiryId'>

/** An enquiry that was completed, at `completedAt` (epoch ms). */
export interface CompletedEnquiry {
  key: EnquiryKey
  data: DocumentData
  place: { completedAt: Timestamp; path: string }
}

/** The end of enquiries, taken one after the other: a cursor document says how far we have come. */
export interface Closings {
  /** Enquiries completed up to `until` (epoch ms) that nobody has looked at yet, oldest first, at most a hundred. */
  due(until: number): Promise<CompletedEnquiry[]>
  /** All up to this one are done with. */
  passed(enquiry: CompletedEnquiry): Promise<void>
  /** Whether anything ever got through to the driver, or from him. */
  wasWhatsappUsed(enquiry: CompletedEnquiry): Promise<boolean>
  /** Writes the enquiry's closing message, unless it is there already. */
  write(key: EnquiryKey, message: DocumentData): Promise<void>
}

const atOnce = 100
/** Whoever starts for the first time does not say goodbye to years of enquiries. */
const lookBackMs = 24 * 3_600_000

export function createClosings(database: Firestore): Closings {
  const cursor = database.doc(maintenancePath('closing'))
  return {
    async due(until) {
      const reached = (await cursor.get()).data()
      const query = database
        .collectionGroup('enquiries')
        .where('completedAt', '<=', Timestamp.fromMillis(until))
        .orderBy('completedAt')
        .orderBy(FieldPath.documentId())
        .limit(atOnce)
      const rest =
        reached === undefined
          ? query.where('completedAt', '>', Timestamp.fromMillis(until - lookBackMs))
          : query.startAfter(reached['completedAt'], reached['path'])
      return (await rest.get()).docs.flatMap(read)
    },

    async passed({ place }) {
      await cursor.set(place)
    },

    async wasWhatsappUsed({ key, data }) {
      if (data['lastDriverMessageAt'] instanceof Timestamp) return true
      const sent = database
        .collection(chatMessagesPath(key.leaseId, key.enquiryId))
        .where('status', 'in', ['SENT', 'DELIVERED', 'READ'])
      return !(await sent.limit(1).get()).empty
    },

    async write(key, message) {
      try {
        await database.doc(chatMessagePath({ ...key, messageDocId: closingMessageId })).create(message)
      } catch (error) {
        if (!isAlreadyThere(error)) throw error
      }
    },
  }
}

function read(snapshot: QueryDocumentSnapshot): CompletedEnquiry[] {
  const { path } = snapshot.ref
  const key = parseEnquiryPath(path)
  const data = snapshot.data()
  const completedAt: unknown = data['completedAt']
  return key === null || !(completedAt instanceof Timestamp)
    ? []
    : [{ key, data, place: { completedAt, path } }]
}
