import { expect } from 'chai'
import { Timestamp } from 'firebase-admin/firestore'
import { leaseUserPath, parseChatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { createChatMessageStore } from '@relaydesk/store/chat-message-store.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

describe('a send that is recorded more than once, because nobody heard that it was', function () {
  this.timeout(60_000)

  it('counts once in the agent’s figures', async function () {
    const network = await useNetwork()
    await calm(network)
    const at = Date.now()
    const path = await writeMessage(network, await openEnquiry(network, acme.leaseId), {
      status: 'SENDING',
      delivery: { attempt: 1, leaseUntil: Timestamp.fromMillis(at + 60_000) },
    })
    const key = parseChatMessagePath(path)
    if (key === null) throw new Error(path)
    const providerMessageId = 'wamid.ONCE'
    const store = createChatMessageStore(network.firestore)
    const record = () =>
      store.apply(key, { kind: 'accepted', at, providerMessageId }, (state) => ({
        key,
        state,
        sent: { providerMessageId, createdBy: 'counted-once', at },
      }))
    const together = await Promise.all([record(), record(), record()])
    expect(together.filter((state) => state !== null)).to.have.length(1)
    expect(await record()).to.equal(null)
    expect(await read(network, path)).to.include({ status: 'SENT', whatsappMessageId: providerMessageId })
    expect(await read(network, leaseUserPath(acme.leaseId, 'counted-once'))).to.include({
      numberOfWhatsappMessagesSent: 1,
    })
  })
})
