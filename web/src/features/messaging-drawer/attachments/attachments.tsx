import { Suspense, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useFirebase } from '../../../firestore/firebase.ts'
import type { MessageDraft } from '../../../firestore/write-chat-message.ts'
import { lazyPart } from '../../../shared/loading/lazy-part.tsx'
import { uploadsOf, type Uploads } from './uploads.ts'

const AttachmentTray = lazyPart(async () => (await import('./attachment-tray.tsx')).AttachmentTray)

/** The files of an enquiry that are to be sent; `send` writes the message of one that has arrived in the store. */
export function useUploads(leaseId: string, enquiryId: string, send: (draft: MessageDraft) => void): Uploads {
  const firebase = useFirebase()
  const [uploads] = useState(() => uploadsOf(firebase, { leaseId, enquiryId }))
  useEffect(() => {
    uploads.sendBy(send)
  }, [uploads, send])
  return uploads
}

/** The tray of files above the composer; nothing while there are none. */
export function Attachments({
  uploads,
  driverName,
  onGone,
}: {
  uploads: Uploads
  driverName: string
  /** What had the focus is gone; writing goes on. */
  onGone: () => void
}): ReactNode {
  const attachments = useSyncExternalStore(uploads.subscribe, uploads.read)
  if (attachments.length === 0) return null
  return (
    <Suspense>
      <AttachmentTray queue={uploads} attachments={attachments} driverName={driverName} onGone={onGone} />
    </Suspense>
  )
}
