import { expect } from 'chai'
import type { DocumentData } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { openEnquiry, openLease, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

describe('a message that cannot be sent', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
    await calm(network)
    await openLease(network, { ...acme, leaseId: 'no-whatsapp' }, null)
    await openLease(network, { ...acme, leaseId: 'damaged' }, { phoneNumberId: 'not a number' })
  })

  async function outcomeOf(leaseId: string, changes: DocumentData): Promise<DocumentData> {
    const path = await writeMessage(network, await openEnquiry(network, leaseId), changes)
    await network.drain()
    expect(network.whatsapp?.callCounts().get(path)).to.equal(undefined)
    return { path, ...(await read(network, path)) }
  }

  const refused: [string, string, DocumentData, string][] = [
    ['an empty text', 'acme', { message: '' }, 'EMPTY_TEXT'],
    ['4,097 characters', 'acme', { message: 'x'.repeat(4097) }, 'TEXT_TOO_LONG'],
    ['an unknown type', 'acme', { type: 'poll' }, 'UNKNOWN_TYPE'],
    ['a malformed number', 'acme', { driverMobileNumber: '0171-nonsense' }, 'INVALID_NUMBER'],
    [
      'wrong template parameters',
      'acme',
      { type: 'template', templateType: 'APPOINTMENT', payload: { driverName: 'Y' } },
      'TEMPLATE_PARAMETERS',
    ],
    ['a message that is no text', 'acme', { message: { huge: true } }, 'INVALID_MESSAGE'],
    ['a lease without WhatsApp', 'no-whatsapp', {}, 'NO_WHATSAPP_CONFIGURATION'],
    ['a lease with damaged settings', 'damaged', {}, 'INVALID_WHATSAPP_CONFIGURATION'],
  ]
  for (const [what, leaseId, changes, code] of refused) {
    it(`fails with a reason on its document and one dead letter: ${what}`, async function () {
      const message = await outcomeOf(leaseId, changes)
      expect(message).to.include({ status: 'FAILED' })
      expect(message['delivery'].error).to.include({ code })
      expect(message['delivery'].error.text).to.match(/^Not sent: .+/)
      const letters = await network.firestore
        .collection('deadLetters')
        .where('documentPath', '==', message['path'])
        .get()
      expect(letters.docs.map((letter) => letter.get('cause.code'))).to.deep.equal([code])
    })
  }

  const ignored: [string, DocumentData][] = [
    ['from the driver', { source: 'DRIVER', status: null }],
    ['moved by a reassignment', { migrated: true }],
    ['handled before', { status: 'SENT', whatsappMessageId: 'wamid.OLD' }],
  ]
  for (const [what, changes] of ignored) {
    it(`is left alone when it was ${what}`, async function () {
      const enquiry = await openEnquiry(network, acme.leaseId)
      const path = await writeMessage(network, enquiry, changes)
      const after = await writeMessage(network, enquiry)
      await network.drain()
      expect((await read(network, after))['status']).to.equal('SENT')
      expect(await read(network, path)).to.deep.include(changes)
      expect(network.whatsapp?.callCounts().get(path)).to.equal(undefined)
    })
  }
})
