import { expect } from 'chai'
import type { DocumentData } from 'firebase-admin/firestore'
import { providerMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import { read } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import {
  arrivedAt,
  attemptsAt,
  become,
  lettersOf,
  openThread,
  placeOrder,
  writeText,
  type TestThread,
} from './texts.ts'
import { newSid, postTwilio, twilioUrl } from './twilio.ts'

describe('what Twilio says about a message afterwards', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  beforeEach(async function () {
    await calm(network)
    network.twilio?.behave({ receipts: 'none' })
  })

  after(() => calm(network))

  async function sidOf({ theirAddress }: TestThread): Promise<string> {
    const sid = await waitUntil(() => network.twilio?.messages().find(({ to }) => to === theirAddress)?.sid, {
      timeoutMs: 20_000,
      everyMs: 10,
    })
    if (sid === undefined) throw new Error('Twilio never took the message.')
    return sid
  }

  /** Posts a StatusCallback by hand, without our own id unless it is given. */
  async function tell(sid: string, status: string, ours?: string): Promise<void> {
    const bare = twilioUrl(network, 'twilioStatus')
    const url = ours === undefined ? bare : `${bare}?id=${encodeURIComponent(ours)}`
    const params = { MessageSid: sid, MessageStatus: status, AccountSid: `AC${'0'.repeat(32)}` }
    expect((await postTwilio(url, params)).status).to.be.oneOf([200, 204])
  }

  async function parkedOf(sid: string): Promise<DocumentData[]> {
    const { docs } = await network.firestore.collection('parkedUpdates').get()
    return docs.map((parked) => parked.data()).filter(({ update }) => String(update).includes(sid))
  }

  it('raises it to READ on WhatsApp and to DELIVERED by SMS, in whatever order it comes', async function () {
    network.twilio?.behave({ receipts: 'read', outOfOrder: true })
    const whatsapp = await openThread(network, 'whatsapp:+447700900177')
    const sms = await openThread(network)
    const { path: order, about } = await placeOrder(network, 'event-receipts')
    const read1 = await writeText(network, whatsapp, { about })
    const read2 = await writeText(network, sms)
    const { delivery } = await become(network, read1, 'READ')
    expect(delivery).to.include.keys('sentAt', 'deliveredAt', 'readAt')
    await become(network, read2, 'DELIVERED')
    await network.drain()
    expect((await read(network, order))['text']).to.include({ what: 'ready', status: 'READ' })
  })

  it('fails it with the carrier’s reason, one dead letter, and a word on its order', async function () {
    const thread = await openThread(network)
    network.twilio?.behave({ failsWith: 30007, receipts: 'sent' }, thread.theirAddress)
    const { path: order, about } = await placeOrder(network, 'event-failed-later')
    const path = await writeText(network, thread, { about })
    const { delivery } = await become(network, path, 'FAILED')
    expect(delivery.error).to.include({ code: '30007', class: 'message' })
    await network.drain()
    expect(await lettersOf(network, path)).to.have.length(1)
    expect((await read(network, order))['text']).to.include({ status: 'FAILED' })
  })

  it('is applied by our own id when it is faster than the answer to the send', async function () {
    network.twilio?.setFault({ kind: 'slow', ms: 900 }, { times: 1 })
    const thread = await openThread(network)
    const path = await writeText(network, thread)
    const sid = await sidOf(thread)
    await tell(sid, 'delivered', `${path}?attempt=1`)
    await become(network, path, 'DELIVERED')
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'DELIVERED', twilioMessageSid: sid })
    expect(await read(network, providerMessagePath('twilio', sid))).to.include({ documentPath: path })
    expect(attemptsAt(network, path)).to.deep.equal({ 1: 1 })
    expect(arrivedAt(network, thread)).to.have.length(1)
  })

  it('is parked without our id, and applied as soon as the send is written down', async function () {
    network.twilio?.setFault({ kind: 'slow', ms: 900 }, { times: 1 })
    const thread = await openThread(network)
    const path = await writeText(network, thread)
    const sid = await sidOf(thread)
    await tell(sid, 'delivered')
    // No sweep: the task that parking started applies it.
    await become(network, path, 'DELIVERED')
    await network.drain()
    expect(await parkedOf(sid)).to.have.length(0)
  })

  it('proves that Twilio took a message of which nobody knew', async function () {
    network.twilio?.setFault({ kind: 'close-after' }, { times: 1 })
    const thread = await openThread(network)
    const path = await writeText(network, thread)
    await become(network, path, 'UNKNOWN')
    const sid = await sidOf(thread)
    await tell(sid, 'queued', `${path}?attempt=1`)
    expect(await become(network, path, 'SENT')).to.include({ twilioMessageSid: sid })
    await network.sweep()
    await network.drain()
    expect(attemptsAt(network, path)).to.deep.equal({ 1: 1 })
  })

  it('is never lowered, and a message of nobody’s waits', async function () {
    const thread = await openThread(network)
    const path = await writeText(network, thread)
    await become(network, path, 'SENT')
    const sid = await sidOf(thread)
    for (const status of ['delivered', 'sent', 'queued', 'failed'])
      await tell(sid, status, `${path}?attempt=1`)
    const unknown = newSid('SM')
    await tell(unknown, 'sent', 'another-system:17')
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'DELIVERED' })
    expect(await parkedOf(unknown)).to.have.length(1)
  })
})
