import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { usePerson } from '../../firestore/session.ts'
import {
  followWrite,
  messageReference,
  newMessageId,
  writeChatMessage,
  type MessageDraft,
  type WriteFate,
  type WrittenMessage,
} from '../../firestore/write-chat-message.ts'
import { openOutbox, type OutboxEntry } from './outbox.ts'

/** A message that came back, and why. */
export interface ReturnedMessage {
  entry: OutboxEntry
  because: 'refused' | 'lost'
  /** Its text stands in the composer again. */
  isBack: boolean
}

export type SendMessage = (draft: MessageDraft) => void

/** Another tab may be in the middle of handing a fresh message over: it is looked for again after this time. */
const handOverMs = 5_000

/**
 * Sends messages of one enquiry so that none is ever lost: noted on the device first, then handed to the database's
 * own queue, and forgotten only once it is stored. What was refused, or never handed over, comes back.
 * `takeBack` puts a text into the composer if that is free, and says whether it did.
 */
export function useOutbox(
  leaseId: string,
  enquiry: Enquiry,
  takeBack: (text: string) => boolean,
): { send: SendMessage; returned: readonly ReturnedMessage[]; settle: (entry: OutboxEntry) => void } {
  const { db } = useFirebase()
  const { uid } = usePerson()
  const { id: enquiryId, driver } = enquiry
  const outbox = useMemo(() => openOutbox(localStorage, uid), [uid])
  const [returned, setReturned] = useState<readonly ReturnedMessage[]>([])

  const settle = useCallback(
    (entry: OutboxEntry) => {
      outbox.drop(entry)
      setReturned((known) => known.filter((one) => one.entry.messageId !== entry.messageId))
    },
    [outbox],
  )

  const onFate = useCallback(
    (entry: OutboxEntry, fate: WriteFate) => {
      if (fate === 'stored') {
        outbox.drop(entry)
        return
      }
      const isBack = isTextOnly(entry.message) && takeBack(entry.message.text)
      // From here on the draft keeps it.
      if (isBack) outbox.drop(entry)
      const others = (known: readonly ReturnedMessage[]): ReturnedMessage[] =>
        known.filter((one) => one.entry.messageId !== entry.messageId)
      setReturned((known) => [...others(known), { entry, because: fate, isBack }])
    },
    [outbox, takeBack],
  )

  useEffect(() => {
    const timers: ReturnType<typeof setTimeout>[] = []
    const stops = outbox.list(enquiryId).map((entry) => {
      const reference = messageReference(db, entry)
      let stop = followWrite(reference, (fate) => {
        const wait = entry.writtenAt + handOverMs - Date.now()
        if (fate !== 'lost' || wait <= 0) onFate(entry, fate)
        else
          timers.push(
            setTimeout(() => (stop = followWrite(reference, (later) => onFate(entry, later))), wait),
          )
      })
      return () => stop()
    })
    return () => {
      for (const timer of timers) clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [outbox, db, enquiryId, onFate])

  const send = useCallback<SendMessage>(
    (draft) => {
      const message: WrittenMessage = {
        ...draft,
        driverMobileNumber: driver.mobileNumber,
        createdBy: uid,
      }
      const messageId = newMessageId(db, leaseId, enquiryId)
      const entry = { leaseId, enquiryId, messageId, writtenAt: Date.now(), message }
      outbox.keep(entry)
      // Followed to its end also when the drawer closes meanwhile: then the note is taken away all the same.
      writeChatMessage(messageReference(db, entry), message, (fate) => onFate(entry, fate))
    },
    [db, driver.mobileNumber, enquiryId, leaseId, onFate, outbox, uid],
  )

  return { send, returned, settle }
}

/** True for what the composer can take back: words, and nothing that belongs to them. */
export function isTextOnly({ template, file, reactsTo }: MessageDraft): boolean {
  return template === undefined && file === undefined && reactsTo === undefined
}
