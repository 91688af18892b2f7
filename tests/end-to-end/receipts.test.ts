import { expect } from 'chai'
import type { DocumentData } from 'firebase-admin/firestore'
import { leaseUserPath, parseChatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { progressOf } from '@relaydesk/domain/delivery/progress.ts'
import { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import type { Network } from '../../local/network/network.ts'
import { call, signInAs } from './caller.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { status, statusBody, type Status } from './status-body.ts'
import { acme } from './test-leases.ts'
import { deliver } from './webhook-body.ts'

describe('receipts', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
    await calm(network)
    network.whatsapp?.behave({ receipts: 'none' })
  })

  after(() => calm(network))

  /** Messages that WhatsApp took and of which no receipt has come. */
  async function sent(count: number, changes: DocumentData = {}): Promise<{ path: string; wamid: string }[]> {
    const paths = await Promise.all(
      Array.from({ length: count }, async () =>
        writeMessage(network, await openEnquiry(network, acme.leaseId), changes),
      ),
    )
    await network.drain()
    return Promise.all(
      paths.map(async (path) => {
        const { status: now, whatsappMessageId } = await read(network, path)
        expect(now).to.equal('SENT')
        return { path, wamid: String(whatsappMessageId) }
      }),
    )
  }

  async function deliverAll(statuses: object[]): Promise<void> {
    const answers = await Promise.all(statuses.map((one) => deliver(network, statusBody([one]))))
    expect(new Set(answers)).to.deep.equal(new Set([200]))
  }

  describe('P3 a status never moves backwards; FAILED is left only by an explicit new attempt', function () {
    const orders = permutationsOf<Status>(['sent', 'delivered', 'read', 'failed'])

    it('in every order of sent, delivered, read and failed', async function () {
      const messages = await sent(orders.length)
      for (const step of [0, 1, 2, 3]) {
        const before = await Promise.all(messages.map(({ path }) => read(network, path)))
        // Each twice, by our id and by WhatsApp's.
        await deliverAll(
          messages.flatMap(({ path, wamid }, index) => {
            const name = orders[index]?.[step] ?? 'sent'
            return [status(name, wamid, { ours: `${path}?attempt=1` }), status(name, wamid)]
          }),
        )
        const now = await Promise.all(messages.map(({ path }) => read(network, path)))
        now.forEach(({ status: after }, index) => expectNotBackwards(before[index]?.['status'], after))
      }
      const ends = await Promise.all(messages.map(async ({ path }) => (await read(network, path))['status']))
      expect(ends).to.deep.equal(orders.map(endOf))
    })

    it('when all come at once, and twice', async function () {
      const messages = await sent(8)
      const seen = messages.map(() => ['SENT'])
      const stops = messages.map(({ path }, index) =>
        network.firestore.doc(path).onSnapshot((snapshot) => {
          seen[index]?.push(String(snapshot.get('status')))
        }),
      )
      const names = ['sent', 'delivered', 'read', 'failed'] as const
      await deliverAll(
        messages.flatMap(({ path, wamid }) =>
          [...names, ...names].map((name) => status(name, wamid, { ours: `${path}?attempt=1` })),
        ),
      )
      for (const { path } of messages) {
        const { status: end, delivery } = await read(network, path)
        if (end === 'FAILED') expect(delivery).to.have.nested.property('error.code', '131026')
        else expect(end).to.equal('READ')
      }
      stops.forEach((stop) => stop())
      for (const statuses of seen) {
        statuses.reduce((earlier, later) => {
          expectNotBackwards(earlier, later)
          return later
        })
      }
    })

    it('leaves FAILED when a person asks, and no late word about the attempt before touches the new one', async function () {
      const [message] = await sent(1)
      if (message === undefined) throw new Error('nothing was sent')
      const { path, wamid } = message
      const first = { ours: `${path}?attempt=1` }
      await deliverAll([status('failed', wamid, first)])
      await deliverAll([status('sent', wamid, first)])
      expect(await read(network, path)).to.include({ status: 'FAILED' })
      const agent = await signInAs(network, { role: 'agent', leases: [acme.leaseId] })
      await call(network, 'retryChatMessage', parseChatMessagePath(path), agent)
      await network.drain()
      await deliverAll([status('failed', wamid, first), status('failed', wamid), status('sent', wamid)])
      const again = await read(network, path)
      expect(again).to.include({ status: 'SENT' }).and.have.nested.property('delivery.attempt', 2)
      expect(again['whatsappMessageId']).to.be.a('string').and.not.equal(wamid)
      expect(network.whatsapp?.callCounts().get(path)).to.equal(2)
    })

    it('does not send again what failed and yet arrived, and needs nobody for it any more', async function () {
      const createdBy = 'agent-of-one-that-failed'
      const [message] = await sent(1, { createdBy })
      if (message === undefined) throw new Error('nothing was sent')
      const { path, wamid } = message
      await deliverAll([status('failed', wamid)])
      await deliverAll([status('delivered', wamid)])
      const counted = await read(network, leaseUserPath(acme.leaseId, createdBy))
      expect(counted).to.include({ numberOfWhatsappMessagesSent: 1 })
      expect(await read(network, path)).to.include({ status: 'FAILED' })
      const agent = await signInAs(network, { role: 'agent', leases: [acme.leaseId] })
      const { error } = await call(network, 'retryChatMessage', parseChatMessagePath(path), agent)
      expect(error).to.include({ status: 'FAILED_PRECONDITION' })
      await network.drain()
      expect(network.whatsapp?.callCounts().get(path)).to.equal(1)
      const letters = await network.firestore
        .collection('deadLetters')
        .where('documentPath', '==', path)
        .get()
      expect(letters.docs.map((letter) => letter.data())).to.have.length(1)
      expect(letters.docs[0]?.data()).to.include({ isOpen: false }).and.nested.include({
        'settled.how': 'arrived-after-all',
      })
    })
  })

  it('keep the provider’s own time of each leg', async function () {
    const [message] = await sent(1)
    if (message === undefined) throw new Error('nothing was sent')
    const { path, wamid } = message
    const ours = `${path}?attempt=1`
    const start = Math.floor(Date.now() / 1000) - 100
    await deliverAll([status('played', wamid, { ours, at: start + 30 })])
    await deliverAll([status('read', wamid, { ours, at: start + 20 })])
    await deliverAll([status('delivered', wamid, { ours, at: start + 10 })])
    const { status: end, delivery } = await read(network, path)
    expect(end).to.equal('READ')
    const times = ['deliveredAt', 'readAt', 'playedAt'].map((name) => delivery[name].seconds as unknown)
    expect(times).to.deep.equal([start + 10, start + 20, start + 30])
  })

  it('come through the door doubled, late and out of order, and every message ends READ', async function () {
    network.whatsapp?.behave({ receipts: 'read' })
    network.whatsapp?.setWebhookFaults({ duplicate: 0.5, reorder: 0.5, delayMs: [0, 200] })
    const enquiries = await Promise.all(Array.from({ length: 30 }, () => openEnquiry(network, acme.leaseId)))
    const createdBy = 'agent-of-thirty'
    const paths = await Promise.all(enquiries.map((enquiry) => writeMessage(network, enquiry, { createdBy })))
    await network.drain(60_000)
    const messages = await Promise.all(paths.map((path) => read(network, path)))
    expect(new Set(messages.map(({ status: end }) => end as unknown))).to.deep.equal(new Set(['READ']))
    for (const { delivery } of messages) expect(delivery).to.include.keys('sentAt', 'deliveredAt', 'readAt')
    expect(await read(network, leaseUserPath(acme.leaseId, createdBy))).to.include({
      numberOfWhatsappMessagesSent: 30,
    })
    await calm(network)
    network.whatsapp?.behave({ receipts: 'none' })
  })

  it('hold a text that came after the window had closed, and fail a template', async function () {
    const [text] = await sent(1)
    const [template] = await sent(1, {
      type: 'template',
      templateType: 'APPOINTMENT',
      payload: { driverName: 'Marta', workshop: 'Silva' },
    })
    if (text === undefined || template === undefined) throw new Error('nothing was sent')
    await deliverAll([text, template].map(({ wamid }) => status('failed', wamid, { code: 131047 })))
    expect(await read(network, text.path)).to.include({ status: 'HELD' })
    expect(await read(network, text.path)).to.have.nested.property('delivery.error.code', '131047')
    expect(await read(network, template.path)).to.include({ status: 'FAILED' })
  })
})

function expectNotBackwards(before: unknown, after: unknown): void {
  const [from, to] = [MessageStatus.parse(before), MessageStatus.parse(after)]
  if (from === 'FAILED') expect(to).to.equal('FAILED')
  else if (to === 'FAILED') expect(from).to.equal('SENT')
  else expect(progressOf(to), `${from} → ${to}`).to.be.at.least(progressOf(from))
}

/** `failed` counts only if nothing has proved the message delivered before it. */
function endOf(order: Status[]): string {
  const proved = Math.min(order.indexOf('delivered'), order.indexOf('read'))
  return order.indexOf('failed') < proved ? 'FAILED' : 'READ'
}

function permutationsOf<Item>(items: Item[]): Item[][] {
  if (items.length <= 1) return [items]
  return items.flatMap((item) =>
    permutationsOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  )
}
