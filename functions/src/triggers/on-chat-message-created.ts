import { onDocumentCreated } from 'firebase-functions/v2/firestore'
import { chatMessagePattern } from '@relaydesk/domain/documents/paths.ts'
import { toVersion } from '@relaydesk/store/document-version.ts'
import { handOverChatMessage } from '@relaydesk/task-queue/hand-over-chat-message.ts'
import { getContext } from '../context.ts'
import { region } from '../region.ts'

/**
 * Somebody wrote a chat message: validate it and hand it to its queue. Events come at least once and in any order;
 * doing this twice enqueues once. An error (Cloud Tasks or Firestore down) makes the platform deliver the event again.
 */
export const onChatMessageCreated = onDocumentCreated(
  { document: chatMessagePattern, region, retry: true },
  async ({ data: snapshot, params }) => {
    if (snapshot === undefined) return
    const context = getContext()
    const { leaseId, enquiryId, messageId } = params
    const key = { leaseId, enquiryId, messageDocId: messageId }
    const seen = {
      data: snapshot.data(),
      createdAt: snapshot.createTime.toMillis(),
      version: toVersion(snapshot.updateTime),
    }
    const handed = await handOverChatMessage(context, key, seen, '0', context.now())
    const fields = { ...key, did: handed.did, ...(handed.did === 'fail' ? { code: handed.error.code } : {}) }
    context.log.info('Chat message created', fields)
  },
)
