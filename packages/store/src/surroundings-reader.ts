import { Timestamp, type DocumentData, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore'
import { openingMessageId, type TemplateNames } from '@relaydesk/domain/chat/automated-message.ts'
import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import {
  chatFilePath,
  chatMessagePath,
  enquiryPath,
  leaseCompanyPath,
  staffPath,
  whatsappSettingsPath,
  type ChatFileKey,
  type ChatMessageKey,
} from '@relaydesk/domain/documents/paths.ts'
import { readDelivery } from './delivery-converter.ts'
import { toVersion, type DocumentVersion } from './document-version.ts'

/** What a message's fate depends on besides itself; absent documents are undefined. */
export interface MessageSurroundings {
  enquiry: DocumentData | undefined
  enquiryVersion: DocumentVersion | undefined
  settings: DocumentData | undefined
  /** When the driver last wrote, epoch milliseconds. */
  lastDriverMessageAt: number | undefined
}

type EnquiryKey = Pick<ChatMessageKey, 'leaseId' | 'enquiryId'>

export interface SurroundingsReader {
  /** Two document reads, one round trip. */
  read(enquiry: EnquiryKey): Promise<MessageSurroundings>
  /** What became of the enquiry's opening template, null when there is none, and who would speak in it. Three reads. */
  readOpening(
    enquiry: EnquiryKey,
    agentUid: string,
  ): Promise<{ status: MessageStatus | null; names: TemplateNames }>
  /** What a lease company and one of its people are called; empty where nobody knows. Two reads. */
  readNames(leaseId: string, agentUid: string): Promise<TemplateNames>
  /** The document of a file; undefined when there is none. */
  readFile(key: ChatFileKey): Promise<DocumentData | undefined>
}

export function createSurroundingsReader(database: Firestore): SurroundingsReader {
  const refsOfNames = (leaseId: string, agentUid: string) => [
    database.doc(leaseCompanyPath(leaseId)),
    database.doc(staffPath(agentUid)),
  ]
  return {
    async read({ leaseId, enquiryId }) {
      const refs = [
        database.doc(enquiryPath(leaseId, enquiryId)),
        database.doc(whatsappSettingsPath(leaseId)),
      ]
      const [enquiry, settings] = await database.getAll(...refs)
      const updateTime = enquiry?.updateTime
      const lastDriverMessageAt: unknown = enquiry?.get('lastDriverMessageAt')
      return {
        enquiry: enquiry?.data(),
        enquiryVersion: updateTime === undefined ? undefined : toVersion(updateTime),
        settings: settings?.data(),
        lastDriverMessageAt:
          lastDriverMessageAt instanceof Timestamp ? lastDriverMessageAt.toMillis() : undefined,
      }
    },

    async readOpening(enquiry, agentUid) {
      const opening = database.doc(chatMessagePath({ ...enquiry, messageDocId: openingMessageId }))
      const [found, lease, agent] = await database.getAll(opening, ...refsOfNames(enquiry.leaseId, agentUid))
      const data = found?.data()
      return {
        status: data === undefined ? null : readDelivery(data).status,
        names: namesIn(lease, agent),
      }
    },

    async readNames(leaseId, agentUid) {
      const [lease, agent] = await database.getAll(...refsOfNames(leaseId, agentUid))
      return namesIn(lease, agent)
    },

    async readFile(key) {
      return (await database.doc(chatFilePath(key)).get()).data()
    },
  }
}

function namesIn(lease: DocumentSnapshot | undefined, agent: DocumentSnapshot | undefined): TemplateNames {
  return { lease: textIn(lease, 'name'), agent: textIn(agent, 'displayName') }
}

function textIn(snapshot: DocumentSnapshot | undefined, field: string): string {
  const value: unknown = snapshot?.get(field)
  return typeof value === 'string' ? value : ''
}
