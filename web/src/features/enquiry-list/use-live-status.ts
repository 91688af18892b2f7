import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import { type QueryDocumentSnapshot } from 'firebase/firestore'
import { useMemo } from 'react'
import type { LastMessage } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { textOf } from '../../firestore/read-field.ts'
import { useDocument } from '../../firestore/use-document.ts'
import { messageReference } from '../../firestore/write-chat-message.ts'
import { mayStillMove, shownStatus } from './live-status.ts'

/** The state of a row's last word, live while the row is on screen; null when it has none. */
export function useLiveStatus(
  leaseId: string,
  enquiryId: string,
  message: LastMessage | undefined,
  isOnScreen: boolean,
): MessageStatus | null {
  const { db } = useFirebase()
  const followed = isOnScreen && mayStillMove(message) ? message.messageId : null
  const reference = useMemo(
    () => (followed === null ? null : messageReference(db, { leaseId, enquiryId, messageId: followed })),
    [db, leaseId, enquiryId, followed],
  )
  const { item, fromCache } = useDocument(reference, readStatus)
  if (message === undefined || message.source === 'DRIVER') return null
  return shownStatus(message, item === null ? null : { status: item, fromCache })
}

function readStatus(snapshot: QueryDocumentSnapshot): string {
  return textOf(snapshot.data(), 'status')
}
