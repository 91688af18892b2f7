import { expect } from 'chai'
import type { DocumentData } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import type { Fault } from '../../local/simulators/shared/faults/fault.ts'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

interface Case {
  fault: Fault
  times: number
  status: string
  calls: number
  code?: string
}

describe('a provider that misbehaves', function () {
  this.timeout(120_000)
  let network: Network

  beforeEach(async function () {
    network = await useNetwork()
    await calm(network)
  })

  async function sendWith({
    fault,
    times,
  }: Case): Promise<{ message: DocumentData; calls: number; path: string; arrived: number }> {
    network.whatsapp?.setFault(acme.whatsapp.phoneNumberId, fault, { times })
    const enquiry = await openEnquiry(network, acme.leaseId)
    const path = await writeMessage(network, enquiry)
    await network.drain(90_000)
    return {
      path,
      message: await read(network, path),
      calls: network.whatsapp?.callCounts().get(path) ?? 0,
      arrived: network.whatsapp?.messagesTo(enquiry.mobileNumber).length ?? 0,
    }
  }

  const cases: Record<string, Case> = {
    'refuses the number (131026)': {
      fault: { kind: 'error', code: 131026 },
      times: 1,
      status: 'FAILED',
      calls: 1,
      code: '131026',
    },
    'says the window is shut (131047)': {
      fault: { kind: 'error', code: 131047 },
      times: 1,
      status: 'HELD',
      calls: 1,
      code: '131047',
    },
    'knows no such template (132001)': {
      fault: { kind: 'error', code: 132001 },
      times: 1,
      status: 'FAILED',
      calls: 1,
      code: '132001',
    },
    'wants us to slow down twice (130429)': {
      fault: { kind: 'error', code: 130429 },
      times: 2,
      status: 'SENT',
      calls: 3,
    },
    'limits the pair once (131056)': {
      fault: { kind: 'error', code: 131056 },
      times: 1,
      status: 'SENT',
      calls: 2,
    },
    'answers 429': { fault: { kind: 'http-429' }, times: 1, status: 'SENT', calls: 2 },
    'had an error of its own (131000)': {
      fault: { kind: 'error', code: 131000 },
      times: 1,
      status: 'UNKNOWN',
      calls: 1,
      code: '131000',
    },
    'answers 503': { fault: { kind: 'http-503' }, times: 1, status: 'UNKNOWN', calls: 1, code: '131016' },
    'answers an HTML page': {
      fault: { kind: 'html-500' },
      times: 1,
      status: 'UNKNOWN',
      calls: 1,
      code: 'HTTP_500',
    },
    'hangs up before it takes the message': {
      fault: { kind: 'close-before' },
      times: 1,
      status: 'UNKNOWN',
      calls: 1,
      code: 'ECONNRESET',
    },
    'hangs up after it took the message': {
      fault: { kind: 'close-after' },
      times: 1,
      status: 'UNKNOWN',
      calls: 1,
      code: 'ECONNRESET',
    },
    'never answers': {
      fault: { kind: 'hang', arrives: true },
      times: 1,
      status: 'UNKNOWN',
      calls: 1,
      code: 'ETIMEDOUT',
    },
    'answers without an id': {
      fault: { kind: 'no-id' },
      times: 1,
      status: 'UNKNOWN',
      calls: 1,
      code: 'NO_MESSAGE_ID',
    },
    'answers half a sentence': {
      fault: { kind: 'garbage-json' },
      times: 1,
      status: 'UNKNOWN',
      calls: 1,
      code: 'NO_MESSAGE_ID',
    },
    'is slow': { fault: { kind: 'slow', ms: 500 }, times: 1, status: 'SENT', calls: 1 },
    'does not accept our token (190)': {
      fault: { kind: 'error', code: 190 },
      times: 1,
      status: 'FAILED',
      calls: 1,
      code: '190',
    },
  }
  for (const [what, wanted] of Object.entries(cases)) {
    it(`that ${what}: ${wanted.status} after ${wanted.calls} call(s), and the phone rings at most once`, async function () {
      const { message, calls, arrived } = await sendWith(wanted)
      expect(message).to.include({ status: wanted.status })
      expect(calls).to.equal(wanted.calls)
      expect(arrived).to.be.at.most(1)
      if (wanted.code === undefined) expect(message['delivery']).to.not.have.property('error')
      else {
        expect(message['delivery'].error).to.include({ code: wanted.code })
        expect(message['delivery'].error.text).to.include(`(${wanted.code})`)
      }
    })
  }

  it('that refuses to the end: FAILED on the last attempt, with one dead letter that says how often', async function () {
    const { message, calls, path } = await sendWith({
      fault: { kind: 'error', code: 131057 },
      times: 1000,
      status: '',
      calls: 0,
    })
    expect(message).to.include({ status: 'FAILED' })
    expect(calls).to.equal(16)
    const letters = await network.firestore.collection('deadLetters').where('documentPath', '==', path).get()
    expect(letters.docs.map((letter) => letter.data())).to.have.length(1)
    const [letter] = letters.docs.map((found) => found.data())
    expect(letter).to.deep.include({ attempts: 16, nextStep: 'try-again' })
    expect(letter?.['driver'].number).to.match(/^•• \d{3}$/)
  })
})
