import { useCallback, useRef } from 'react'
import { serviceWindow } from '@relaydesk/domain/chat/service-window.ts'
import { askServer } from '../../firestore/ask-server.ts'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { serverClock } from '../../firestore/server-clock.ts'
import { usePerson } from '../../firestore/session.ts'

/** WhatsApp shows "typing" for up to 25 s. */
const tellEveryMs = 20_000

/**
 * Tells the driver that somebody is writing, at most every 20 s; call it at each change of the text. WhatsApp also takes
 * it as read, so only the owner tells, or anybody while there is none, and nobody when there is nothing to answer.
 */
export function useTypingTell(
  leaseId: string,
  { id: enquiryId, ownerUid, lastDriverMessageAt }: Enquiry,
): () => void {
  const { functions } = useFirebase()
  const { uid } = usePerson()
  const toldAt = useRef(-Infinity)
  const isOurs = ownerUid === null || ownerUid === uid
  return useCallback(() => {
    const now = performance.now()
    if (!isOurs || now - toldAt.current < tellEveryMs) return
    if (serviceWindow(lastDriverMessageAt, serverClock.now()).state !== 'open') return
    toldAt.current = now
    void askServer(functions, 'markEnquiryAsRead', { leaseId, enquiryId, typing: true })
  }, [functions, leaseId, enquiryId, isOurs, lastDriverMessageAt])
}
