import { enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import { expect } from 'chai'
import { Timestamp } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { mareike, tom } from '../../local/seed/demo-people.ts'
import { goOffline } from './browser.ts'
import { composer, messages, openDrawer, write } from './desk.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { newEnquiry, textsOnPhone, type TestEnquiry } from './test-enquiry.ts'

describe('two agents in one conversation', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('see that the other one is here, writes, stops and leaves', async function () {
    const enquiry = await newEnquiry(network)
    const agent = await openDrawer(network, mareike, enquiry)
    const colleague = await openDrawer(network, tom, enquiry)
    const peers = agent.page.getByTestId('peers')
    await peers.getByText('Tom Achterberg is here.').waitFor()
    await colleague.page
      .getByTestId('peers')
      .getByText(/Mareike .* is here\./)
      .waitFor()

    await composer(colleague.page).pressSequentially('I am on it')
    await peers.getByText('Tom Achterberg is writing to Testa too.').waitFor()
    await composer(colleague.page).fill('')
    await peers.getByText('Tom Achterberg is here.').waitFor()

    await colleague.page.getByRole('button', { name: 'Close the messages' }).click()
    await peers.waitFor({ state: 'hidden' })
  })

  it('are told when the other one has just answered, once, and what', async function () {
    const enquiry = await newEnquiry(network)
    const agent = await openDrawer(network, mareike, enquiry)
    const colleague = await openDrawer(network, tom, enquiry)
    await composer(agent.page).pressSequentially('Door 3')
    await write(colleague.page, 'Door 2, behind the car wash.')
    await messages(agent.page, 'Door 2', 'SENT').waitFor()
    await composer(agent.page).press('Enter')
    const warning = agent.page.getByRole('alert').filter({ hasText: 'Tom Achterberg answered' })
    await warning.getByText('Door 2, behind the car wash.').waitFor()
    expect(await composer(agent.page).inputValue()).to.equal('Door 3')
    expect(textsOnPhone(network, enquiry)).to.deep.equal(['Door 2, behind the car wash.'])

    await warning.getByRole('button', { name: 'Keep writing' }).click()
    await warning.waitFor({ state: 'hidden' })
    await composer(agent.page).pressSequentially(' is shut.')
    await composer(agent.page).press('Enter')
    await messages(agent.page, 'Door 3 is shut.', 'SENT').waitFor()
    expect(await composer(agent.page).inputValue()).to.equal('')
  })

  it('may send all the same', async function () {
    const enquiry = await newEnquiry(network)
    const agent = await openDrawer(network, mareike, enquiry)
    const colleague = await openDrawer(network, tom, enquiry)
    await composer(agent.page).pressSequentially('Bay 4')
    await write(colleague.page, 'Bay 5')
    await messages(agent.page, 'Bay 5').waitFor()
    await composer(agent.page).press('Enter')
    await agent.page.getByRole('button', { name: 'Send anyway' }).click()
    await messages(agent.page, 'Bay 4', 'SENT').waitFor()
    expect(await composer(agent.page).inputValue()).to.equal('')
  })

  it('forget who went silent a minute ago, whatever this computer’s clock says', async function () {
    const enquiry = await newEnquiry(network)
    await isHere(enquiry, 'gone', 'Gone Agent', 61_000)
    await isHere(enquiry, 'fresh', 'Fresh Agent', 40_000)
    const { page } = await openDrawer(network, mareike, enquiry, { now: Date.now() - 5 * 3_600_000 })
    await page.getByTestId('peers').getByText('Fresh Agent is here.').waitFor()
  })

  it('say nothing of themselves while they have no connection', async function () {
    const enquiry = await newEnquiry(network)
    const agent = await openDrawer(network, mareike, enquiry)
    await eventually(async () => expect(await presences(enquiry)).to.deep.equal([mareike.uid]))
    await goOffline(agent)
    await network.firestore
      .doc(`${enquiryPath(enquiry.leaseId, enquiry.enquiryId)}/presence/${mareike.uid}`)
      .delete()
    await composer(agent.page).pressSequentially('Nobody sees this')
    await write(agent.page, 'Offline')
    await agent.context.setOffline(false)
    await messages(agent.page, 'Offline', 'SENT').waitFor()
    const document = await eventually(async () => {
      const found = await network.firestore
        .doc(`${enquiryPath(enquiry.leaseId, enquiry.enquiryId)}/presence/${mareike.uid}`)
        .get()
      expect(found.exists).to.equal(true)
      return found
    })
    expect(document.get('typingAt')).to.equal(null)
  })

  async function presences({ leaseId, enquiryId }: TestEnquiry): Promise<string[]> {
    const found = await network.firestore.collection(`${enquiryPath(leaseId, enquiryId)}/presence`).get()
    return found.docs.map(({ id }) => id)
  }

  async function isHere(
    { leaseId, enquiryId }: TestEnquiry,
    uid: string,
    name: string,
    agoMs: number,
  ): Promise<void> {
    await network.firestore
      .doc(`${enquiryPath(leaseId, enquiryId)}/presence/${uid}`)
      .set({ uid, name, seenAt: Timestamp.fromMillis(Date.now() - agoMs), typingAt: null })
  }
})
