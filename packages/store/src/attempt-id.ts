import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'

/** One id for whatever there is once for an attempt at a message, however often it is written down. */
export function attemptId({ leaseId, enquiryId, messageDocId }: ChatMessageKey, attempt: number): string {
  return [leaseId, enquiryId, messageDocId, String(attempt)].map(encodeURIComponent).join('~')
}
