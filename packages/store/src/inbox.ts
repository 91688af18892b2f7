import type { DocumentSnapshot, Firestore, WriteBatch } from 'firebase-admin/firestore'
import { attendeePath, conversationMessagePath, conversationPath } from '@relaydesk/domain/documents/paths.ts'
import { bareAddress } from '@relaydesk/domain/inbox/channel.ts'
import type { Conversation } from '@relaydesk/domain/inbox/conversation.ts'
import type { OptWord } from '@relaydesk/domain/inbox/opt-word.ts'
import { planConversation } from '@relaydesk/domain/inbox/plan-conversation.ts'
import type { InboundPost } from '@relaydesk/domain/inbox/read-inbound-message.ts'
import { changeConversation, readConversation } from './conversation-converter.ts'
import { isCommitted } from './is-committed.ts'
import { putOptWord } from './opt-outs.ts'
import { withTimestamps } from './stored-times.ts'

/** Where a message is now. */
export interface StoredText {
  /** False when it had been stored before. */
  isNew: boolean
  purpose: Conversation['purpose']
}

export interface Inbox {
  /**
   * Stores what somebody wrote in their thread with one of our addresses, counts it there and opens the thread again; and with it
   * whether they want to be written to, if that is what they say. Once, however often and however concurrently it is called.
   * @throws when Firestore cannot be reached: call again
   */
  receive(post: InboundPost, opt: OptWord | null): Promise<StoredText>
}

/** As in chat-message-store.ts: of writers that meet, one gets through each time. */
const mostTries = 200

export function createInbox(database: Firestore): Inbox {
  return {
    async receive(post, opt) {
      const { conversationId, message } = post
      const refs = {
        conversation: database.doc(conversationPath(conversationId)),
        message: database.doc(
          conversationMessagePath({ conversationId, messageId: message.twilioMessageSid }),
        ),
        attendee: database.doc(attendeePath(bareAddress(message.from))),
      }
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const [thread, stored, attendee] = await database.getAll(
          refs.conversation,
          refs.message,
          ...(opt === null ? [] : [refs.attendee]),
        )
        if (thread === undefined || stored === undefined)
          throw new Error('Firestore answered less than asked.')
        const data = thread.data()
        const before = data === undefined ? null : readConversation(data)
        if (stored.exists)
          return {
            isNew: false,
            purpose: before?.purpose ?? 'inbox',
          }
        const isAtEvent = before?.purpose !== 'orders' && (await takesOrders(database, message.to))
        const after = planConversation(before, post, isAtEvent)
        const batch = database.batch()
        // This is what makes it happen once: a second message of the same name is refused, and everything with it.
        batch.create(refs.message, withTimestamps(message))
        putConversation(batch, thread, after)
        if (opt !== null && attendee !== undefined) putOptWord(batch, attendee, opt, message.createdAt)
        if (await isCommitted(batch)) return { isNew: true, purpose: after.purpose }
      }
      throw new Error('A thread never stood still long enough to be written.')
    },
  }
}

/** Whether an event that has not ended takes orders on this address of ours. */
async function takesOrders(database: Firestore, ourAddress: string): Promise<boolean> {
  const events = database.collection('events').where('senders', 'array-contains', ourAddress)
  const open = await events.where('state', 'in', ['OPEN', 'CLOSED']).limit(1).select().get()
  return !open.empty
}

function putConversation(
  batch: WriteBatch,
  { ref, updateTime }: DocumentSnapshot,
  after: Conversation,
): void {
  if (updateTime === undefined) batch.create(ref, withTimestamps(after))
  else batch.update(ref, changeConversation(after), { lastUpdateTime: updateTime })
}
