import type { DocumentData, Firestore } from 'firebase-admin/firestore'
import { enquiryPath, whatsappSettingsPath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { toVersion, type DocumentVersion } from './document-version.ts'

/** What a message's fate depends on besides itself; absent documents are undefined. */
export interface MessageSurroundings {
  enquiry: DocumentData | undefined
  enquiryVersion: DocumentVersion | undefined
  settings: DocumentData | undefined
}

export interface SurroundingsReader {
  /** Two document reads, one round trip. */
  read(key: ChatMessageKey): Promise<MessageSurroundings>
}

export function createSurroundingsReader(database: Firestore): SurroundingsReader {
  return {
    async read({ leaseId, enquiryId }) {
      const refs = [
        database.doc(enquiryPath(leaseId, enquiryId)),
        database.doc(whatsappSettingsPath(leaseId)),
      ]
      const [enquiry, settings] = await database.getAll(...refs)
      const updateTime = enquiry?.updateTime
      return {
        enquiry: enquiry?.data(),
        enquiryVersion: updateTime === undefined ? undefined : toVersion(updateTime),
        settings: settings?.data(),
      }
    },
  }
}
