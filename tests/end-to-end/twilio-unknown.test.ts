import { expect } from 'chai'
import { Timestamp } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import { demoMessagingServiceSid } from '../../local/network/twilio-settings.ts'
import { read } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import {
  arrivedAt,
  attemptsAt,
  become,
  lettersOf,
  openThread,
  placeOrder,
  writeForgottenText,
  writeText,
} from './texts.ts'

describe('a message of which Twilio did not say whether it took it', function () {
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

  /** Sweeps until a message is no longer UNKNOWN and nothing moves any more. */
  async function sweepUntilKnown(...paths: string[]): Promise<void> {
    const known = await waitUntil(
      async () => {
        await network.sweep()
        await network.drain()
        const messages = await Promise.all(paths.map((path) => read(network, path)))
        return messages.every(({ status }) => status !== 'UNKNOWN') ? true : undefined
      },
      { timeoutMs: 60_000, everyMs: 100 },
    )
    expect(known).to.equal(true)
  }

  const taken = {
    'closed the connection': { kind: 'close-after' },
    'gave no id': { kind: 'no-id' },
    'answered with a page': { kind: 'html-500', arrives: true },
    'never answered': { kind: 'hang', arrives: true },
  } as const
  for (const [what, fault] of Object.entries(taken)) {
    it(`is found in Twilio’s list when Twilio took it and ${what}`, async function () {
      network.twilio?.setFault(fault, { times: 1 })
      const { path: order, about } = await placeOrder(network, 'event-unknown')
      const thread = await openThread(network)
      const path = await writeText(network, thread, { about })
      await become(network, path, 'UNKNOWN')
      expect((await read(network, order))['text']).to.include({ status: 'UNKNOWN' })
      await sweepUntilKnown(path)
      const sid = network.twilio?.messages().find(({ to }) => to === thread.theirAddress)?.sid
      expect(await read(network, path)).to.include({ status: 'SENT', twilioMessageSid: sid })
      expect((await read(network, order))['text']).to.include({ status: 'SENT' })
      expect(attemptsAt(network, path)).to.deep.equal({ 1: 1 })
    })
  }

  const lost = {
    'closed the connection': { kind: 'close-before' },
    'answered with a page': { kind: 'html-500' },
    'was unavailable': { kind: 'http-503' },
    'never answered': { kind: 'hang' },
  } as const
  for (const [what, fault] of Object.entries(lost)) {
    it(`is sent again, once, when Twilio never took it and ${what}`, async function () {
      network.twilio?.setFault(fault, { times: 1 })
      const thread = await openThread(network)
      const path = await writeText(network, thread)
      await become(network, path, 'UNKNOWN')
      await Promise.all([network.sweep(), network.sweep(), network.sweep()])
      await sweepUntilKnown(path)
      expect(await read(network, path)).to.include({ status: 'SENT' })
      expect(attemptsAt(network, path)).to.deep.equal({ 1: 1, 2: 1 })
      expect(arrivedAt(network, thread)).to.have.length(1)
    })
  }

  it('is not mistaken for another one with the same words, nor sent twice because of it', async function () {
    const thread = await openThread(network)
    const known = await writeText(network, thread)
    await become(network, known, 'SENT')
    network.twilio?.setFaults([
      { fault: { kind: 'close-after' }, times: 2, to: thread.theirAddress },
      { fault: { kind: 'close-before' }, times: 2, to: thread.theirAddress },
    ])
    const paths = await Promise.all([1, 2, 3, 4].map(() => writeText(network, thread)))
    for (const path of paths) await become(network, path, 'UNKNOWN')
    await Promise.all([network.sweep(), network.sweep(), network.sweep()])
    await sweepUntilKnown(...paths)
    const sids = await Promise.all(
      [known, ...paths].map(async (path) => String((await read(network, path))['twilioMessageSid'])),
    )
    expect(new Set(sids).size).to.equal(5)
    expect(arrivedAt(network, thread)).to.have.length(5)
  })

  it('is found also while it waits at a Messaging Service, without a date and perhaps without a number', async function () {
    const thread = await openThread(network, '+447700900188', {
      messagingServiceSid: demoMessagingServiceSid,
    })
    network.twilio?.setFault({ kind: 'close-after' }, { times: 1 })
    const path = await writeText(network, thread)
    await become(network, path, 'UNKNOWN')
    await sweepUntilKnown(path)
    expect(await read(network, path)).to.include({ status: 'SENT' })
    expect(attemptsAt(network, path)).to.deep.equal({ 1: 1 })
  })

  it('stays as it is while Twilio cannot be asked, and people are told once, in time', async function () {
    const thread = await openThread(network)
    network.twilio?.setFault({ kind: 'close-before' }, { times: 1 })
    const path = await writeText(network, thread)
    await become(network, path, 'UNKNOWN')
    const plugIn = await network.twilio?.unplug()
    await waitUntil(
      async () => {
        await network.sweep()
        return (await lettersOf(network, path)).length > 0 ? true : undefined
      },
      { timeoutMs: 30_000, everyMs: 100 },
    )
    await Promise.all([network.sweep(), network.sweep()])
    await plugIn?.()
    await network.sweep()
    await network.drain()
    const letters = await lettersOf(network, path)
    expect(letters).to.have.length(1)
    expect(letters[0]).to.deep.include({ isOpen: true, nextStep: 'tell-in-person', documentPath: path })
    expect(await read(network, path)).to.include({ status: 'UNKNOWN' })
    expect(attemptsAt(network, path)).to.deep.equal({ 1: 1 })
  })

  it('is looked for when its sender was interrupted, and when no queue remembers it', async function () {
    const thread = await openThread(network)
    const interrupted = await writeText(network, thread, {
      body: 'Interrupted',
      status: 'SENDING',
      delivery: {
        attempt: 1,
        provider: 'twilio',
        sendingAt: Timestamp.fromMillis(Date.now() - 5_000),
        leaseUntil: Timestamp.fromMillis(Date.now() - 1),
      },
    })
    const forgotten = await writeForgottenText(network, thread, { body: 'Forgotten' })
    await waitUntil(
      async () => {
        await network.sweep()
        const messages = await Promise.all([interrupted, forgotten].map((path) => read(network, path)))
        return messages.every(({ status }) => status === 'SENT') ? true : undefined
      },
      { timeoutMs: 60_000, everyMs: 200 },
    )
    await network.drain()
    expect(attemptsAt(network, interrupted)).to.deep.equal({ 2: 1 })
    expect(attemptsAt(network, forgotten)).to.deep.equal({ 1: 1 })
    expect(arrivedAt(network, thread).sort()).to.deep.equal(['Forgotten', 'Interrupted'])
  })
})

describe('queue-service killed in the middle of sending through Twilio', function () {
  this.timeout(240_000)

  it('loses none and doubles none, once Twilio was asked', async function () {
    const network = await useNetwork()
    await calm(network)
    network.twilio?.behave({ receipts: 'none' })
    network.twilio?.setFault({ kind: 'slow', ms: 300 })
    const thread = await openThread(network)
    const total = 60
    const paths = await Promise.all(
      Array.from({ length: total }, (_, n) => writeText(network, thread, { body: `Killed ${n}.` })),
    )
    await waitUntil(() => ((network.twilio?.calls().length ?? 0) >= total / 4 ? true : undefined), {
      timeoutMs: 60_000,
    })
    await network.queueService.stop('SIGKILL')
    network.twilio?.setFault(null)
    await network.queueService.start()
    await waitUntil(
      async () => {
        await network.drain(60_000)
        await network.sweep()
        const messages = await Promise.all(paths.map((path) => read(network, path)))
        return messages.every(({ status }) => status === 'SENT') ? true : undefined
      },
      { timeoutMs: 120_000, everyMs: 500 },
    )
    await network.drain()
    const statuses = await Promise.all(
      paths.map(async (path) => String((await read(network, path))['status'])),
    )
    expect(new Set(statuses)).to.deep.equal(new Set(['SENT']))
    expect(arrivedAt(network, thread).sort()).to.deep.equal(paths.map((_path, n) => `Killed ${n}.`).sort())
  })
})
