import { onDocumentWritten } from 'firebase-functions/v2/firestore'
import { eventPattern } from '@relaydesk/domain/documents/paths.ts'
import { enqueueBoard } from '@relaydesk/task-queue/enqueue-order-tasks.ts'
import { getContext } from '../context.ts'
import { region } from '../region.ts'

/** An event was made or edited: its public screens show it. */
export const onEventWritten = onDocumentWritten(
  { document: eventPattern, region, retry: true },
  async ({ params }) => {
    const { queue, now } = getContext()
    await enqueueBoard(queue, params.eventId, now)
  },
)
