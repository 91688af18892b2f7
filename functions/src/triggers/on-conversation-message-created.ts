import { onDocumentCreated } from 'firebase-functions/v2/firestore'
import { conversationMessagePattern } from '@relaydesk/domain/documents/paths.ts'
import { handOverConversationMessage } from '@relaydesk/task-queue/hand-over-conversation-message.ts'
import { getContext } from '../context.ts'
import { region } from '../region.ts'

/**
 * A message stands in a conversation: if it is to be sent, validate it and hand it to its queue. Events come at least once and in
 * any order; doing this twice enqueues once. An error (Cloud Tasks or Firestore down) makes the platform deliver it again.
 */
export const onConversationMessageCreated = onDocumentCreated(
  { document: conversationMessagePattern, region, retry: true },
  async ({ data: snapshot, params }) => {
    // Everything that somebody writes to us comes by here, too.
    if (snapshot === undefined || snapshot.get('direction') !== 'outbound') return
    const context = getContext()
    const { conversationId, messageId } = params
    const key = { conversationId, messageId }
    const handed = await handOverConversationMessage(context, key, snapshot.data(), '0', context.now())
    const fields = {
      messageId,
      did: handed.did,
      ...(handed.did === 'fail' ? { code: handed.error.code } : {}),
    }
    context.log.info('Conversation message created', fields)
  },
)
