import { expect } from 'chai'
import { enquiryPath, parseChatMessagePath, whatsappSettingsPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { call, signInAs } from './caller.ts'
import { openEnquiry, openLease, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

describe('“Try again” on a message that failed', function () {
  this.timeout(60_000)
  let network: Network
  let agent: string

  before(async function () {
    network = await useNetwork()
    agent = await signInAs(network, { role: 'agent', leases: [acme.leaseId] })
  })

  beforeEach(() => calm(network))

  async function failedMessage(): Promise<string> {
    network.whatsapp?.setFault(acme.whatsapp.phoneNumberId, { kind: 'error', code: 131026 }, { times: 1 })
    const path = await writeMessage(network, await openEnquiry(network, acme.leaseId))
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'FAILED' })
    return path
  }

  it('really sends it, once, however often it is pressed', async function () {
    const path = await failedMessage()
    const key = parseChatMessagePath(path)
    const answers = await Promise.all([1, 2, 3].map(() => call(network, 'retryChatMessage', key, agent)))
    expect(answers.map(({ error }) => error)).to.deep.equal([undefined, undefined, undefined])
    await network.drain()
    const message = await read(network, path)
    expect(message).to.include({ status: 'SENT' })
    expect(message['delivery']).to.include({ attempt: 2 }).and.not.have.property('error')
    expect(network.whatsapp?.callCounts().get(path)).to.equal(2)
    const letters = await network.firestore.collection('deadLetters').where('documentPath', '==', path).get()
    expect(letters.docs.map((letter) => letter.get('settled.how') as unknown)).to.deep.equal(['tried-again'])
  })

  it('does not bring an older word back into the enquiry’s row', async function () {
    const path = await failedMessage()
    const { leaseId, enquiryId } = parseChatMessagePath(path) ?? { leaseId: '', enquiryId: '' }
    const mobileNumber: string = (await read(network, path))['driverMobileNumber']
    await writeMessage(network, { leaseId, enquiryId, mobileNumber }, { message: 'newer' })
    await network.drain()
    const row = await read(network, enquiryPath(leaseId, enquiryId))
    expect(row['lastMessage']).to.include({ text: 'newer' })

    await call(network, 'retryChatMessage', parseChatMessagePath(path), agent)
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'SENT' })
    expect(await read(network, enquiryPath(leaseId, enquiryId))).to.deep.equal(row)
  })

  it('changes nothing for a message that was sent', async function () {
    const path = await writeMessage(network, await openEnquiry(network, acme.leaseId))
    await network.drain()
    const { result } = await call(network, 'retryChatMessage', parseChatMessagePath(path), agent)
    expect(result).to.deep.equal({ status: 'SENT' })
    await network.drain()
    expect(network.whatsapp?.callCounts().get(path)).to.equal(1)
  })

  it('says at once why it fails again, when what was wrong still is', async function () {
    await openLease(network, { ...acme, leaseId: 'late-config' }, null)
    const path = await writeMessage(network, await openEnquiry(network, 'late-config'))
    await network.drain()
    const late = await signInAs(network, { role: 'agent', leases: ['late-config'] })
    const refused = await call(network, 'retryChatMessage', parseChatMessagePath(path), late)
    expect(refused.error).to.include({ status: 'FAILED_PRECONDITION' })
    expect(refused.error?.message).to.match(/no WhatsApp number yet/)

    await network.firestore.doc(whatsappSettingsPath('late-config')).set(acme.whatsapp)
    await call(network, 'retryChatMessage', parseChatMessagePath(path), late)
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'SENT' })
  })

  const strangers: [string, object | null, string][] = [
    ['nobody', null, 'UNAUTHENTICATED'],
    ['an agent of another lease company', { role: 'agent', leases: ['globex'] }, 'PERMISSION_DENIED'],
    ['somebody without a lease company', {}, 'PERMISSION_DENIED'],
    ['somebody who is not staff', { role: 'driver', leases: ['acme'] }, 'PERMISSION_DENIED'],
    ['somebody whose claims are damaged', { leases: 'acme' }, 'PERMISSION_DENIED'],
  ]
  for (const [who, claims, status] of strangers) {
    it(`is refused to ${who}`, async function () {
      const path = await failedMessage()
      const token = claims === null ? undefined : await signInAs(network, claims)
      const { error } = await call(network, 'retryChatMessage', parseChatMessagePath(path), token)
      expect(error).to.include({ status })
      await network.drain()
      expect(await read(network, path)).to.include({ status: 'FAILED' })
    })
  }

  const malformed: [string, unknown][] = [
    ['nothing', null],
    ['a path in an id', { leaseId: 'acme', enquiryId: 'a/b', messageDocId: 'c' }],
    ['a huge id', { leaseId: 'acme', enquiryId: 'x'.repeat(5000), messageDocId: 'c' }],
    ['numbers', { leaseId: 1, enquiryId: 2, messageDocId: 3 }],
  ]
  for (const [what, data] of malformed) {
    it(`is refused with a clear error when asked with ${what}`, async function () {
      const { error } = await call(network, 'retryChatMessage', data, agent)
      expect(error).to.include({
        status: 'INVALID_ARGUMENT',
        message: 'Which message should be tried again?',
      })
    })
  }

  it('says so when the message does not exist', async function () {
    const { error } = await call(
      network,
      'retryChatMessage',
      { leaseId: 'acme', enquiryId: 'x', messageDocId: 'y' },
      agent,
    )
    expect(error).to.include({ status: 'NOT_FOUND' })
  })
})
