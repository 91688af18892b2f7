import * as z from 'zod'
import { DocumentId } from '@relaydesk/domain/documents/document-id.ts'

/** What every callable about one chat message is asked with: the message's ids. */
export const MessageRequest = z.object({
  leaseId: DocumentId,
  enquiryId: DocumentId,
  messageDocId: DocumentId,
})
