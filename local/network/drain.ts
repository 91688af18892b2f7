import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore'
import type { CloudTasksEmulator } from '../simulators/cloud-tasks/emulator.ts'
import { NetworkError } from './network-error.ts'
import { waitUntil } from './wait-until.ts'

/**
 * Waits until nothing is queued or running: no chat message waits for its trigger or its task, and no task waits for
 * its delivery. Messages that are to leave later (ETA) and scheduled tasks do not count.
 * @throws NetworkError `not-ready-in-time` that says what is still moving after `timeoutMs`
 */
export async function drain(
  database: Firestore,
  cloudTasks: CloudTasksEmulator,
  timeoutMs: number,
): Promise<void> {
  const done = await waitUntil(
    async () => {
      if ((await movingMessages(database)) > 0) return undefined
      await cloudTasks.idle()
      // A task that ended may have left a message for another round, so look once more.
      return (await movingMessages(database)) === 0 ? true : undefined
    },
    { timeoutMs, everyMs: 50 },
  )
  if (done === undefined) {
    const messages = await movingMessages(database)
    const text = `After ${timeoutMs} ms ${messages} messages and ${cloudTasks.tasks().length} tasks are still on their way.`
    throw new NetworkError('not-ready-in-time', text)
  }
}

async function movingMessages(database: Firestore): Promise<number> {
  const group = database.collectionGroup('chatMessages').where('status', 'in', ['PENDING', 'SENDING'])
  const { docs } = await group.get()
  return docs.filter(isDue).length
}

function isDue(message: QueryDocumentSnapshot): boolean {
  const ETA: unknown = message.get('ETA')
  const mine = message.get('source') !== 'DRIVER' && message.get('migrated') !== true
  return mine && !(typeof ETA === 'number' && message.createTime.toMillis() + ETA * 1000 > Date.now())
}
