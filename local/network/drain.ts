import { Timestamp, type Firestore, type QueryDocumentSnapshot } from 'firebase-admin/firestore'
import { NetworkError } from './network-error.ts'
import type { Network } from './network.ts'
import { waitUntil } from './wait-until.ts'

type Drainable = Pick<Network, 'firestore' | 'cloudTasks' | 'whatsapp' | 'twilio'>

/**
 * Waits until nothing is queued or running: no message waits for its trigger or its task, no order or ticket for its number or its text, no task
 * waits for its delivery, and no receipt or webhook is on its way. Messages that are to leave later (ETA) and scheduled tasks do not count.
 * @throws NetworkError `not-ready-in-time` that says what is still moving after `timeoutMs`
 */
export async function drain(
  { firestore: database, cloudTasks, whatsapp, twilio }: Drainable,
  timeoutMs: number,
): Promise<void> {
  const done = await waitUntil(
    async () => {
      if ((await moving(database)) > 0) return undefined
      await cloudTasks.idle()
      // A webhook makes tasks, and a task makes webhooks.
      if (pendingWebhooks() > 0) return undefined
      await cloudTasks.idle()
      // A task that ended may have left a message for another round, so look once more.
      return (await moving(database)) === 0 && pendingWebhooks() === 0 ? true : undefined
    },
    { timeoutMs, everyMs: 50 },
  )
  if (done === undefined) {
    const still = `${await moving(database)} messages, orders and tickets, ${cloudTasks.tasks().length} tasks and ${pendingWebhooks()} webhooks`
    throw new NetworkError('not-ready-in-time', `After ${timeoutMs} ms ${still} are still on their way.`)
  }

  function pendingWebhooks(): number {
    return (whatsapp?.pendingWebhooks() ?? 0) + (twilio?.pendingWebhooks() ?? 0)
  }
}

async function moving(database: Firestore): Promise<number> {
  const counts = [movingMessages(database), movingIn(database, 'orders'), movingIn(database, 'tickets')]
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

/** Orders or tickets that nobody has decided about, and texts that they owe now. */
async function movingIn(database: Firestore, collection: 'orders' | 'tickets'): Promise<number> {
  const all = database.collectionGroup(collection)
  const placed = all.where('status', '==', 'placed')
  const owing = all.where('textDue.at', '<=', Timestamp.now())
  const counts = await Promise.all([placed, owing].map((query) => query.count().get()))
  return counts.reduce((sum, counted) => sum + counted.data().count, 0)
}

async function movingMessages(database: Firestore): Promise<number> {
  const onTheirWay = ['PENDING', 'SENDING']
  const [chat, conversations] = await Promise.all([
    database.collectionGroup('chatMessages').where('status', 'in', onTheirWay).get(),
    database.collectionGroup('messages').where('status', 'in', onTheirWay).get(),
  ])
  return chat.docs.filter(isDue).length + conversations.size
}

function isDue(message: QueryDocumentSnapshot): boolean {
  const ETA: unknown = message.get('ETA')
  const mine = message.get('source') !== 'DRIVER' && message.get('migrated') !== true
  return mine && !(typeof ETA === 'number' && message.createTime.toMillis() + ETA * 1000 > Date.now())
}
