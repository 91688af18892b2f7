import { chatMessagePath, type ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import { fetchWhatsappMedia } from '@relaydesk/domain/tasks/queue-names.ts'
import type { TaskQueue } from './task-queue.ts'

/**
 * Has the file of a driver's message fetched, at once.
 * @param round the same message and round make one task
 */
export function enqueueMediaFetch(
  queue: TaskQueue,
  { leaseId, enquiryId, messageDocId }: ChatMessageKey,
  round = '0',
): Promise<void> {
  const body = { leaseId, enquiryId, messageDocId }
  return queue.enqueue({
    ...fetchWhatsappMedia,
    body,
    key: `${chatMessagePath(body)}:media:${round}`,
    sendAt: 0,
  })
}
