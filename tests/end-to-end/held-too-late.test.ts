import { expect } from 'chai'
import { Timestamp } from 'firebase-admin/firestore'
import { enquiryPath, parseChatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { createChatMessageStore } from '@relaydesk/store/chat-message-store.ts'
import { createSurroundingsReader } from '@relaydesk/store/surroundings-reader.ts'
import { handOverChatMessage } from '@relaydesk/task-queue/hand-over-chat-message.ts'
import type { Task } from '@relaydesk/task-queue/task-queue.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'
import { loseEvents } from './triple-functions.ts'

describe('a message that is put aside just when the driver answers', function () {
  this.timeout(60_000)

  it('is not put aside: nobody would wake it up', async function () {
    const network = await useNetwork()
    await calm(network)
    const { firestore } = network
    const enquiry = await openEnquiry(network, acme.leaseId)
    // All of it before the sweeper takes an interest in the message.
    loseEvents(enquiryPath(enquiry.leaseId, enquiry.enquiryId))
    const path = await writeMessage(network, enquiry, { hold: true })
    const key = parseChatMessagePath(path)
    if (key === null) throw new Error('This is no message.')
    const tasks: Task[] = []
    const surroundings = createSurroundingsReader(firestore)
    const handOver = {
      chatMessages: createChatMessageStore(firestore),
      queue: { enqueue: async (task: Task) => void tasks.push(task) },
      surroundings: {
        ...surroundings,
        async read(of: typeof key) {
          const around = await surroundings.read(of)
          // The answer comes after we have looked: whoever stored it has found nothing to release.
          if (around.enquiry?.['lastDriverMessageAt'] === undefined)
            await firestore
              .doc(enquiryPath(enquiry.leaseId, enquiry.enquiryId))
              .update({ lastDriverMessageAt: Timestamp.now() })
          return around
        },
      },
    }
    const data = await read(network, path)
    const handed = await handOverChatMessage(handOver, key, { data, createdAt: Date.now() }, '0', Date.now())
    expect(handed).to.deep.equal({ did: 'enqueue' })
    expect(tasks).to.have.length(1)
    expect(await read(network, path)).to.include({ status: 'PENDING' })
    await firestore.doc(path).delete()
  })
})
