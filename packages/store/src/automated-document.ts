import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import type { AutomatedMessage } from '@relaydesk/domain/chat/automated-message.ts'

/** Whom an automated message goes to, for whom it speaks and when: epoch milliseconds; `ETA` in seconds from then. */
export interface AutomatedOccasion {
  driverMobileNumber: string
  createdBy: string
  createdAt: number
  ETA?: number
}

/** The document of a message that the desk writes by itself; its creation sends it, as any other. */
export function automatedDocument(
  message: AutomatedMessage,
  { createdAt, ETA, ...rest }: AutomatedOccasion,
): DocumentData {
  return {
    ...message,
    ...rest,
    ...(ETA === undefined ? {} : { ETA }),
    source: 'SYSTEM',
    createdAt: Timestamp.fromMillis(createdAt),
    status: 'PENDING',
  }
}
