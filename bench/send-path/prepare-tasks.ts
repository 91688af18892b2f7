import type { Firestore } from 'firebase-admin/firestore'
import { createChatMessageStore } from '@relaydesk/store/chat-message-store.ts'
import { createSurroundingsReader } from '@relaydesk/store/surroundings-reader.ts'
import { handOverChatMessage } from '@relaydesk/task-queue/hand-over-chat-message.ts'
import type { Task } from '@relaydesk/task-queue/task-queue.ts'
import type { BenchEnquiry } from '../cloud/enquiries.ts'
import { writeMessage } from '../cloud/write-message.ts'

/**
 * Writes one message into each enquiry, as the drawer does, and has the door's own code make its task; the task comes
 * here instead of into the queue. Gives the bodies as they would be posted.
 */
export async function prepareTasks(firestore: Firestore, enquiries: BenchEnquiry[]): Promise<string[]> {
  const bodies: string[] = []
  const handOver = {
    chatMessages: createChatMessageStore(firestore),
    surroundings: createSurroundingsReader(firestore),
    queue: {
      async enqueue({ body }: Task) {
        bodies.push(JSON.stringify(body))
      },
    },
  }
  for (let start = 0; start < enquiries.length; start += atOnce) {
    await Promise.all(
      enquiries.slice(start, start + atOnce).map(async (enquiry) => {
        const key = await writeMessage(firestore, enquiry)
        const found = await handOver.chatMessages.find(key)
        if (found === null) throw new Error('A message is gone as soon as it was written.')
        await handOverChatMessage(handOver, key, found, '0', Date.now())
      }),
    )
  }
  if (bodies.length !== enquiries.length) throw new Error('The door did not take every message.')
  return bodies
}

const atOnce = 64
