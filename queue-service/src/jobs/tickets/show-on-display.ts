import { ShowOnDisplayTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import { planDisplay } from '@relaydesk/domain/tickets/plan-display.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { DisplayStore, SeenDisplay } from '@relaydesk/store/tickets/display-store.ts'
import { enqueueVisitorNews } from '@relaydesk/task-queue/enqueue-ticket-tasks.ts'
import type { TaskQueue } from '@relaydesk/task-queue/task-queue.ts'
import type { Answer } from '../../http/answers.ts'

export interface DisplayContext {
  displays: DisplayStore
  queue: TaskQueue
  now: () => number
  log: Logger
}

const mostTries = 5

/**
 * `POST /tickets/showOnDisplay`: writes what everybody may see of a venue now, and has the first in the queue told that they are
 * next; doing it twice changes nothing.
 */
export async function showVenueOnDisplay(context: DisplayContext, body: unknown): Promise<Answer> {
  const { displays, now, log } = context
  const task = ShowOnDisplayTask.safeParse(body)
  if (!task.success) {
    log.error('Damaged task refused', {
      fields: task.error.issues.map(({ path }) => path.join('.')).join(', '),
    })
    return 'done'
  }
  const { venueId } = task.data
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const seen = await displays.read(venueId, now())
    if (seen === null) return 'done'
    if ((await displays.show(seen, planDisplay(seen.facts))) && (await tellNext(context, venueId, seen)))
      return 'done'
  }
  return 'again'
}

/** False when the ticket has changed meanwhile, be it that a text of it arrived. */
async function tellNext(
  { displays, queue, now }: DisplayContext,
  venueId: string,
  seen: SeenDisplay,
): Promise<boolean> {
  const told = await displays.sayNext(seen, now())
  if (told === 'changed') return false
  if (told !== null) await enqueueVisitorNews(queue, { venueId, ticketId: told.ticketId }, told)
  return true
}
