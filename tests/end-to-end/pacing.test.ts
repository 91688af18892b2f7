import { expect } from 'chai'
import { readDelivery } from '@relaydesk/store/delivery-converter.ts'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import { openEnquiry, read, writeMessage, type TestEnquiry } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

/** WhatsApp's pair limit, sixty times as fast: 45 in a burst, and each of them is paid for with 100 ms. */
const intervalMs = 100
const perSecond = 80

describe('more messages than WhatsApp takes at once', function () {
  this.timeout(180_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  after(async function () {
    await network.queueService.stop()
    await network.queueService.start()
    await calm(network)
  })

  /** queue-service paces for these limits, as if it knew them, and WhatsApp has the real ones. */
  async function begin(pace: { burst: number; perSecond: number }): Promise<void> {
    await calm(network)
    await network.queueService.stop()
    await network.queueService.start({
      WHATSAPP_PAIR_BURST: String(pace.burst),
      WHATSAPP_PAIR_INTERVAL_MS: String(intervalMs),
      WHATSAPP_MESSAGES_PER_SECOND: String(pace.perSecond),
    })
    network.whatsapp?.setLimits({
      pair: { intervalMs, burst: 45, burstWindowMs: intervalMs },
      throughputPerSecond: perSecond,
    })
  }

  function refusals(): number {
    return (network.whatsapp?.calls() ?? []).filter(({ outcome }) => outcome === 'refused').length
  }

  async function expectAllArrived(enquiries: TestEnquiry[], paths: string[]): Promise<void> {
    await network.drain(150_000)
    const statuses = await Promise.all(
      paths.map(async (path) => (await read(network, path))['status'] as unknown),
    )
    expect(new Set(statuses)).to.deep.equal(new Set(['SENT']))
    const numbers = new Set(enquiries.map(({ mobileNumber }) => mobileNumber))
    const arrived = [...numbers].flatMap((number) => network.whatsapp?.messagesTo(number) ?? [])
    const texts = arrived.map(({ content }) => (content.type === 'text' ? content.text : ''))
    expect(texts).to.have.length(paths.length)
    expect(new Set(texts).size).to.equal(paths.length)
  }

  async function writeTo(enquiries: TestEnquiry[], each: number): Promise<string[]> {
    const texts = Array.from({ length: each }, (_, n) => `number ${n}`)
    return Promise.all(
      enquiries.flatMap((enquiry) =>
        texts.map((text) =>
          writeMessage(network, enquiry, { message: `${text} to ${enquiry.mobileNumber}` }),
        ),
      ),
    )
  }

  it('take their turns with their driver once WhatsApp has said no, instead of asking again and again', async function () {
    await begin({ burst: 45, perSecond })
    const enquiry = await openEnquiry(network, acme.leaseId)
    const paths = await writeTo([enquiry], 60)
    await expectAllArrived([enquiry], paths)
    expect(refusals()).to.be.above(0)
    const messages = await Promise.all(paths.map((path) => read(network, path)))
    const attempts = messages.map((message) => readDelivery(message).delivery.attempt)
    expect(Math.max(...attempts)).to.be.at.most(4)
  })

  it('wait for nobody where WhatsApp has no limits', async function () {
    await begin({ burst: 5, perSecond })
    network.whatsapp?.setLimits(false)
    const enquiry = await openEnquiry(network, acme.leaseId)
    const paths = await writeTo([enquiry], 20)
    await expectAllArrived([enquiry], paths)
    for (const path of paths) expect(await read(network, path)).to.have.nested.property('delivery.attempt', 1)
  })

  it('to one driver and to many all arrive where WhatsApp has its limits', async function () {
    await begin({ burst: 45, perSecond })
    const [one, ...many] = await Promise.all(
      Array.from({ length: 41 }, () => openEnquiry(network, acme.leaseId)),
    )
    if (one === undefined) throw new Error('There is no enquiry.')
    const paths = [...(await writeTo([one], 60)), ...(await writeTo(many, 5))]
    await expectAllArrived([one, ...many], paths)
  })

  it('all arrive although nobody here paces them: what is refused comes back by itself', async function () {
    await begin({ burst: 10_000, perSecond: 10_000 })
    const enquiry = await openEnquiry(network, acme.leaseId)
    const enquiries = [
      enquiry,
      ...(await Promise.all(Array.from({ length: 30 }, () => openEnquiry(network, acme.leaseId)))),
    ]
    const paths = [...(await writeTo([enquiry], 60)), ...(await writeTo(enquiries.slice(1), 3))]
    await expectAllArrived(enquiries, paths)
    expect(refusals()).to.be.above(0)
    const letters = await network.firestore
      .collection('deadLetters')
      .where('leaseId', '==', acme.leaseId)
      .get()
    expect(letters.docs.filter((letter) => paths.includes(letter.get('documentPath')))).to.deep.equal([])
  })

  it('slows no other lease company down', async function () {
    await begin({ burst: 45, perSecond: 2 })
    const crowd = await Promise.all(Array.from({ length: 12 }, () => openEnquiry(network, acme.leaseId)))
    const paths = await writeTo(crowd, 1)
    const other = await openEnquiry(network, 'globex')
    const alone = await writeMessage(network, other)
    const isThere = async () => ((await read(network, alone))['status'] === 'SENT' ? true : undefined)
    expect(await waitUntil(isThere, { timeoutMs: 10_000 })).to.equal(true)
    const waiting = await Promise.all(
      paths.map(async (path) => (await read(network, path))['status'] as unknown),
    )
    expect(waiting).to.include('PENDING')
    await expectAllArrived(crowd, paths)
  })
})
