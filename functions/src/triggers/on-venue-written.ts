import { onDocumentWritten } from 'firebase-functions/v2/firestore'
import { venuePattern } from '@relaydesk/domain/documents/paths.ts'
import { enqueueDisplay } from '@relaydesk/task-queue/enqueue-ticket-tasks.ts'
import { getContext } from '../context.ts'
import { region } from '../region.ts'

/** A venue was made or edited: its public display shows it. */
export const onVenueWritten = onDocumentWritten(
  { document: venuePattern, region, retry: true },
  async ({ params }) => {
    const { queue, now } = getContext()
    await enqueueDisplay(queue, params.venueId, now)
  },
)
