import { FieldValue, Timestamp, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore'
import { conversationMessagePath, conversationPath } from '@relaydesk/domain/documents/paths.ts'
import type { Conversation } from '@relaydesk/domain/inbox/conversation.ts'
import type { MessageAbout } from '@relaydesk/domain/inbox/conversation-message.ts'
import { newThread } from './new-thread.ts'
import { asSeen, unlessChanged } from './seen-document.ts'

/** One text that an order or a ticket owes. `at` is epoch ms. */
export interface OwedText {
  about: MessageAbout
  conversationId: string
  messageId: string
  body: string
  at: number
  /** What is owed when this is written; nothing if undefined. */
  next?: { what: MessageAbout['what']; at: number } | undefined
}

/** What a text is written for, and the thread where it goes, as they were read. */
export interface SeenOwing {
  owing: DocumentSnapshot
  conversation: DocumentSnapshot | undefined
}

/**
 * Writes the text as a message and says so where it was owed, all or nothing. False when that has changed since: read again. A
 * message that is there already was written by a repeated task, in the same way.
 * @param purpose of a thread that is new
 */
export function writeOwedText(
  database: Firestore,
  { owing, conversation }: SeenOwing,
  text: OwedText,
  purpose: Conversation['purpose'],
): Promise<boolean> {
  const { about, conversationId, messageId, body } = text
  const at = Timestamp.fromMillis(text.at)
  return unlessChanged(async () => {
    const batch = database.batch()
    batch.create(database.doc(conversationMessagePath({ conversationId, messageId })), {
      direction: 'outbound',
      body,
      createdBy: 'system',
      createdAt: at,
      about,
      status: 'PENDING',
    })
    const shown = { what: about.what, messageId, status: 'PENDING', at }
    const textDue =
      text.next === undefined ? FieldValue.delete() : { ...text.next, at: Timestamp.fromMillis(text.next.at) }
    batch.update(owing.ref, { text: shown, textDue }, asSeen(owing))
    const thread = database.doc(conversationPath(conversationId))
    // Who was forgotten and leaves their number again, at a kiosk, is known again.
    const again = { status: 'open', dateUpdated: at, forgottenAt: FieldValue.delete() }
    if (conversation?.exists === true) batch.update(thread, again)
    else batch.create(thread, newThread(conversationId, purpose, at))
    await batch.commit()
  })
}

/** A text is owed no longer; with `problem`, it says why there. False when that has changed since: read again. */
export function dropOwedText(
  owing: DocumentSnapshot,
  why?: { what: MessageAbout['what']; messageId: string; problem: string; at: number },
): Promise<boolean> {
  const text =
    why === undefined ? {} : { text: { ...why, status: 'FAILED', at: Timestamp.fromMillis(why.at) } }
  return unlessChanged(() => owing.ref.update({ ...text, textDue: FieldValue.delete() }, asSeen(owing)))
}
