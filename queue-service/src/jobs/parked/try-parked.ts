import * as z from 'zod'
import type { Answer } from '../../http/answers.ts'
import type { ParkedContext } from './parked-context.ts'
import { tryParkedUpdate } from './try-parked-update.ts'

const ParkedTask = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) })

/** `POST /webhook-listeners/parked` `{ id }`: tries one parked update again. From here on the sweeper looks after it. */
export async function tryParked(context: ParkedContext, body: unknown): Promise<Answer> {
  const task = ParkedTask.safeParse(body)
  if (!task.success) {
    context.log.error('Damaged task refused', { fields: 'id' })
    return 'done'
  }
  const parked = await context.parkedUpdates.find(task.data.id)
  if (parked !== null) await tryParkedUpdate(context, parked)
  return 'done'
}
