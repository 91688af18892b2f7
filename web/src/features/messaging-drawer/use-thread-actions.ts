import { serviceWindow } from '@relaydesk/domain/chat/service-window.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { fetchFile } from '../../firestore/fetch-file.ts'
import { openFileShelf } from '../../firestore/file-shelf.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { serverClock } from '../../firestore/server-clock.ts'
import type { DrawerActions } from './drawer-actions.ts'
import { createQuoteStore, type QuoteStore } from './quote-store.ts'
import type { WritePlaceHandle } from './write-place.tsx'

export type ThreadActions = Pick<DrawerActions, 'quote' | 'react' | 'isWindowOpen' | 'goTo' | 'openFile'>

/** What can be done with the messages that stand in the thread. */
export function useThreadActions(
  leaseId: string,
  { id: enquiryId, lastDriverMessageAt }: Enquiry,
  writePlace: { current: WritePlaceHandle | null },
): { actions: ThreadActions; quotes: QuoteStore; sought: { whatsappMessageId: string } | null } {
  const { auth } = useFirebase()
  const [quotes] = useState(createQuoteStore)
  const [sought, setSought] = useState<{ whatsappMessageId: string } | null>(null)
  const lastHeard = useRef(lastDriverMessageAt)
  useEffect(() => {
    lastHeard.current = lastDriverMessageAt
  }, [lastDriverMessageAt])
  const files = useMemo(
    () => openFileShelf((fileId) => fetchFile(auth, { leaseId, enquiryId, fileId })),
    [auth, leaseId, enquiryId],
  )
  useEffect(() => () => files.clear(), [files])

  const actions = useMemo<ThreadActions>(
    () => ({
      quote(message) {
        quotes.set(message)
        writePlace.current?.focus()
      },
      react: (whatsappMessageId, emoji) =>
        writePlace.current?.send({ text: emoji, reactsTo: whatsappMessageId }),
      isWindowOpen: () => serviceWindow(lastHeard.current, serverClock.now()).state === 'open',
      goTo: (whatsappMessageId) => setSought({ whatsappMessageId }),
      openFile: (fileId, mimeType) => files.open(fileId, mimeType),
    }),
    [quotes, writePlace, files],
  )
  return { actions, quotes, sought }
}
