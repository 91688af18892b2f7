import { expect } from 'chai'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import {
  chatMessagePath,
  enquiryMessagesPath,
  leaseUserPath,
  parseChatMessagePath,
  providerMessagePath,
} from '@relaydesk/domain/documents/paths.ts'
import { createParkedUpdates } from '@relaydesk/store/parked-updates.ts'
import { updateToPark } from '@relaydesk/store/update-to-park.ts'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import { call, signInAs } from './caller.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { someWamid, status, statusBody } from './status-body.ts'
import { acme } from './test-leases.ts'
import { deliver } from './webhook-body.ts'

describe('what nobody knows yet', function () {
  this.timeout(120_000)
  let network: Network
  let agent: string

  before(async function () {
    network = await useNetwork()
    agent = await signInAs(network, { role: 'agent', leases: [acme.leaseId] })
  })

  beforeEach(async function () {
    await calm(network)
    network.whatsapp?.behave({ receipts: 'none' })
  })

  after(() => calm(network))

  /** Writes a message while WhatsApp behaves like this towards its number; gives its path. */
  async function writeUnder(
    fault: Parameters<NonNullable<Network['whatsapp']>['setFault']>[1],
    changes: DocumentData = {},
  ): Promise<string> {
    network.whatsapp?.setFault(acme.whatsapp.phoneNumberId, fault, { times: 1 })
    return writeMessage(network, await openEnquiry(network, acme.leaseId), changes)
  }

  /** The id that WhatsApp gave a message which it has taken, perhaps before it answered. */
  async function takenId(path: string): Promise<string> {
    const id = await waitUntil(
      () =>
        network.whatsapp?.calls().find((one) => one.callbackData?.startsWith(path))?.messageId ?? undefined,
      { timeoutMs: 20_000, everyMs: 10 },
    )
    if (id === undefined) throw new Error('WhatsApp never took the message.')
    return id
  }

  /** Moves the moment since which nobody knows, epoch ms. */
  async function beUnclearSince(path: string, time: number): Promise<void> {
    const at = Timestamp.fromMillis(time)
    await network.firestore.doc(path).update({ 'delivery.unknownAt': at, unclearSince: at })
  }

  async function become(path: string, wanted: string): Promise<DocumentData> {
    const message = await waitUntil(
      async () => {
        const now = await read(network, path)
        return now['status'] === wanted ? now : undefined
      },
      { timeoutMs: 30_000, everyMs: 50 },
    )
    if (message === undefined) throw new Error(`${path} never became ${wanted}.`)
    return message
  }

  async function lettersOf(path: string): Promise<DocumentData[]> {
    const { docs } = await network.firestore.collection('deadLetters').where('documentPath', '==', path).get()
    return docs.map((letter) => letter.data())
  }

  async function parkedOf(wamid: string): Promise<number> {
    const found = network.firestore.collection('parkedUpdates').where('whatsappMessageId', '==', wamid)
    return (await found.get()).size
  }

  const unknowns = {
    'closed the connection': { kind: 'close-after' },
    'gave no id': { kind: 'no-id' },
    'never answered': { kind: 'hang', arrives: true },
  } as const

  describe('P4 after an unknown result nothing is sent again without reconciling first', function () {
    for (const [what, fault] of Object.entries(unknowns)) {
      it(`when WhatsApp ${what}`, async function () {
        const path = await writeUnder(fault)
        await become(path, 'UNKNOWN')
        for (let round = 0; round < 4; round += 1) {
          await network.sweep()
          await call(network, 'retryChatMessage', parseChatMessagePath(path), agent)
          await call(network, 'checkChatMessage', parseChatMessagePath(path), agent)
          await network.drain()
        }
        expect(network.whatsapp?.callCounts().get(path)).to.equal(1)
        expect(await read(network, path)).to.include({ status: 'UNKNOWN' })

        const wamid = someWamid()
        const ours = `${path}?attempt=1`
        await deliver(
          network,
          statusBody([status('delivered', wamid, { ours }), status('sent', wamid, { ours })]),
        )
        await network.sweep()
        await network.drain()
        expect(await read(network, path)).to.include({ status: 'DELIVERED', whatsappMessageId: wamid })
        expect(network.whatsapp?.callCounts().get(path)).to.equal(1)
      })
    }

    it('unless a person says so, and then once, however often it is asked', async function () {
      const path = await writeUnder({ kind: 'close-after' }, { message: 'Say it twice?' })
      await become(path, 'UNKNOWN')
      const key = parseChatMessagePath(path)
      // It has only just become unclear, however long the callable takes to start.
      await beUnclearSince(path, Date.now() + 60_000)
      const tooEarly = await call(network, 'sendChatMessageAgain', key, agent)
      expect(tooEarly.error).to.include({ status: 'FAILED_PRECONDITION' })
      // Now the time for an answer is over.
      await beUnclearSince(path, Date.now() - 60_000)
      while ((await lettersOf(path)).length === 0) await network.sweep()
      const answers = await Promise.all(
        [1, 2, 3].map(() => call(network, 'sendChatMessageAgain', key, agent)),
      )
      answers.push(await call(network, 'sendChatMessageAgain', key, agent))
      expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).to.equal(1)
      await network.drain()
      const thread = path.slice(0, path.lastIndexOf('/'))
      const again = await network.firestore
        .collection(thread)
        .where('resendOf', '==', key?.messageDocId)
        .get()
      expect(again.docs.map((next) => next.get('status') as unknown)).to.deep.equal(['SENT'])
      expect(again.docs[0]?.get('message')).to.equal('Say it twice?')
      expect(await read(network, path)).to.include({ status: 'UNKNOWN' })
      expect(await lettersOf(path)).to.have.length(1)
      expect((await lettersOf(path))[0]).to.deep.include({ isOpen: false })
      const audited = await network.firestore
        .collection('audit')
        .where('messageId', '==', key?.messageDocId)
        .get()
      expect(audited.docs.map((entry) => entry.get('what') as unknown)).to.deep.equal(['send-again'])
    })
  })

  describe('P5 whatever is not final and older than its lease is found and settled by the sweeper', function () {
    it('a message that was left in the middle, and of which no receipt ever comes', async function () {
      const path = await writeMessage(network, await openEnquiry(network, acme.leaseId), {
        status: 'SENDING',
        delivery: { attempt: 1, leaseUntil: Timestamp.fromMillis(Date.now() - 1) },
      })
      while ((await read(network, path))['status'] === 'SENDING') expect(await network.sweep()).to.equal(200)
      expect(await read(network, path)).to.include({ status: 'UNKNOWN' })
      while ((await lettersOf(path)).length === 0) await network.sweep()
      await Promise.all([network.sweep(), network.sweep(), network.sweep()])
      const [letter, ...others] = await lettersOf(path)
      expect(others).to.have.length(0)
      expect(letter).to.deep.include({ isOpen: true, nextStep: 'tell-in-person', attempts: 1 })
      expect(letter).to.have.nested.property('cause.class', 'unclear')
      expect(await read(network, path)).to.not.have.property('unclearSince')
      expect(network.whatsapp?.callCounts().get(path)).to.equal(undefined)
    })

    it('a receipt that was parked and whose task is gone', async function () {
      const path = await writeMessage(network, await openEnquiry(network, acme.leaseId))
      const wamid = someWamid()
      await deliver(network, statusBody([status('read', wamid)]))
      expect(await parkedOf(wamid)).to.equal(1)
      await network.drain()
      const entry = { documentPath: path, attempt: 1, at: Timestamp.now() }
      await network.firestore.doc(providerMessagePath('whatsapp', wamid)).set(entry)
      await network.firestore.doc(path).update({ whatsappMessageId: wamid })
      await makeDue(wamid)
      while ((await parkedOf(wamid)) > 0) expect(await network.sweep()).to.equal(200)
      expect(await read(network, path)).to.include({ status: 'READ' })
    })

    it('a dead letter of a message that arrived after all', async function () {
      const path = await writeUnder({ kind: 'close-after' })
      await become(path, 'UNKNOWN')
      while ((await lettersOf(path)).length === 0) await network.sweep()
      await deliver(network, statusBody([status('sent', someWamid(), { ours: `${path}?attempt=1` })]))
      expect(await read(network, path)).to.include({ status: 'SENT' })
      const [letter] = await lettersOf(path)
      expect(letter).to.include({ isOpen: false }).and.nested.include({ 'settled.how': 'arrived-after-all' })
    })
  })

  /** Lets time pass for what is parked. */
  async function makeDue(wamid: string): Promise<void> {
    const found = network.firestore.collection('parkedUpdates').where('whatsappMessageId', '==', wamid)
    const { docs } = await found.get()
    await Promise.all(docs.map(({ ref }) => ref.update({ dueAt: Timestamp.fromMillis(Date.now() - 1) })))
  }

  describe('a receipt that is faster than the answer to the send', function () {
    it('is applied by our own id, and the send is counted once', async function () {
      const createdBy = 'agent-of-the-fast-receipt'
      const path = await writeUnder({ kind: 'slow', ms: 700 }, { createdBy })
      const wamid = await takenId(path)
      expect(await read(network, path)).to.include({ status: 'SENDING' })
      await deliver(network, statusBody([status('delivered', wamid, { ours: `${path}?attempt=1` })]))
      expect(await read(network, path)).to.include({ status: 'DELIVERED', whatsappMessageId: wamid })
      await network.drain()
      const message = await read(network, path)
      expect(message).to.include({ status: 'DELIVERED', whatsappMessageId: wamid })
      const counted = await read(network, leaseUserPath(acme.leaseId, createdBy))
      expect(counted).to.include({ numberOfWhatsappMessagesSent: 1 })
      const entry = await read(network, providerMessagePath('whatsapp', wamid))
      expect(entry).to.include({ documentPath: path, attempt: 1 })
      const noted = enquiryMessagesPath(
        String(message['driverMobileNumber']),
        parseChatMessagePath(path)?.enquiryId ?? '',
      )
      const note = (await network.ancillary.doc(noted).get()).data() ?? {}
      expect(note['arrayOfWhatsappMessageIds']).to.deep.equal([wamid])
      expect(network.whatsapp?.callCounts().get(path)).to.equal(1)
    })

    it('is parked where WhatsApp does not give our id back, and applied as soon as the send is written down', async function () {
      const path = await writeUnder({ kind: 'slow', ms: 700 })
      const wamid = await takenId(path)
      await deliver(network, statusBody([status('read', wamid)]))
      expect(await parkedOf(wamid)).to.equal(1)
      expect(await read(network, path)).to.include({ status: 'SENDING' })
      // No sweep: the task that parking started applies it.
      await become(path, 'READ')
      await waitUntil(async () => ((await parkedOf(wamid)) === 0 ? true : undefined), { timeoutMs: 10_000 })
      expect(await parkedOf(wamid)).to.equal(0)
    })

    it('is applied at once when a person asks for the message', async function () {
      const path = await writeUnder({ kind: 'close-after' })
      await become(path, 'UNKNOWN')
      const key = parseChatMessagePath(path)
      const update = {
        kind: 'status' as const,
        phoneNumberId: acme.whatsapp.phoneNumberId,
        whatsappMessageId: someWamid(),
        status: 'read' as const,
        at: Date.now(),
        correlationId: `${path}?attempt=1`,
        errors: [],
      }
      await createParkedUpdates(network.firestore, Date.now).park(updateToPark(update), 'exhausted')
      const { result } = await call(network, 'checkChatMessage', key, agent)
      expect(result).to.deep.equal({ status: 'UNKNOWN' })
      await become(path, 'READ')
      expect(network.whatsapp?.callCounts().get(path)).to.equal(1)
    })

    it('finds its message in the enquiry that it was moved to', async function () {
      const path = await writeMessage(network, await openEnquiry(network, acme.leaseId))
      await network.drain()
      const { leaseId, enquiryId } = await openEnquiry(network, acme.leaseId)
      const moved = chatMessagePath({ leaseId, enquiryId, messageDocId: 'moved' })
      const message = await read(network, path)
      const wamid = String(message['whatsappMessageId'])
      await network.firestore.doc(moved).set({ ...message, migrated: true })
      await network.firestore.doc(path).delete()
      await network.firestore.doc(providerMessagePath('whatsapp', wamid)).update({ documentPath: moved })
      await deliver(network, statusBody([status('read', wamid, { ours: `${path}?attempt=1` })]))
      expect(await read(network, moved)).to.include({ status: 'READ' })
      expect(await read(network, path)).to.deep.equal({})
    })

    it('of a message that nobody knows is kept, once, and waits', async function () {
      const wamid = someWamid()
      const body = statusBody([status('delivered', wamid, { ours: 'another-system:17', at: 1_700_000_000 })])
      await Promise.all([deliver(network, body), deliver(network, body), deliver(network, body)])
      expect(await parkedOf(wamid)).to.equal(1)
      await makeDue(wamid)
      await network.sweep()
      expect(await parkedOf(wamid)).to.equal(1)
    })
  })
})
