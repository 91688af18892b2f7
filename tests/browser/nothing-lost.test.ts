import { expect } from 'chai'
import { enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import { Timestamp } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { goOffline } from './browser.ts'
import { composer, idOf, messages, openDrawer, openEnquiry, sendButton, write } from './desk.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { callsFor, newEnquiry, textsOnPhone } from './test-enquiry.ts'

describe('what an agent writes', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('waits on the device while offline, and leaves once although the tab was closed meanwhile', async function () {
    const enquiry = await newEnquiry(network)
    const agent = await openDrawer(network, mareike, enquiry)
    await goOffline(agent)
    await write(agent.page, 'Written in the tunnel')
    expect(await composer(agent.page).inputValue()).to.equal('')
    const waiting = messages(agent.page, 'Written in the tunnel', 'PENDING')
    await waiting.getByText('Waiting, kept on this device').waitFor()
    const id = await idOf(agent.page, 'Written in the tunnel')
    await agent.page.close()
    expect(textsOnPhone(network, enquiry)).to.deep.equal([])

    await agent.context.setOffline(false)
    const page = await agent.openTab()
    await page.goto(`${network.urls.web}/enquiries/${enquiry.enquiryId}`)
    await messages(page, 'Written in the tunnel', 'SENT').waitFor()
    await network.drain()
    expect(textsOnPhone(network, enquiry)).to.deep.equal(['Written in the tunnel'])
    expect(callsFor(network, enquiry, id)).to.equal(1)
    expect(await messages(page).count()).to.equal(1)
    expect(await page.getByText('Nothing was sent').count()).to.equal(0)
  })

  it('is one message however fast Enter is pressed twice', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, enquiry)
    await composer(page).fill('Only once')
    await composer(page).evaluate((field) => {
      for (let presses = 0; presses < 2; presses += 1)
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    })
    await messages(page, 'Only once', 'SENT').waitFor()
    await network.drain()
    expect(textsOnPhone(network, enquiry)).to.deep.equal(['Only once'])
  })

  it('stays a draft of its own enquiry, also over a reload', async function () {
    const one = await newEnquiry(network)
    const other = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, one)
    await composer(page).fill('Half a thou')
    await openEnquiry(page, other)
    expect(await composer(page).inputValue()).to.equal('')
    await openEnquiry(page, one)
    expect(await composer(page).inputValue()).to.equal('Half a thou')
    await page.reload()
    expect(await composer(page).inputValue()).to.equal('Half a thou')
    await composer(page).press('Enter')
    await messages(page, 'Half a thou', 'SENT').waitFor()
    await page.reload()
    expect(await composer(page).inputValue()).to.equal('')
  })

  it('may have 4,096 characters, is told so in time, and one more cannot be sent', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, enquiry)
    await composer(page).fill('a'.repeat(3_799))
    expect(await page.getByText('of 4,096 characters').count()).to.equal(0)
    await composer(page).fill('a'.repeat(3_800))
    await page.getByText('3,800 of 4,096 characters').waitFor()
    // An emoji counts as one, as WhatsApp counts.
    const longest = '🚐' + 'a'.repeat(4_095)
    await composer(page).fill(`${longest}b`)
    await page.getByText('1 character too many: WhatsApp takes 4,096.').waitFor()
    await composer(page).press('Enter')
    await sendButton(page).click({ force: true })
    expect(await composer(page).inputValue()).to.equal(`${longest}b`)
    expect(await messages(page).count()).to.equal(0)
    await composer(page).fill(longest)
    await composer(page).press('Enter')
    await messages(page, undefined, 'SENT').waitFor()
    expect(textsOnPhone(network, enquiry)).to.deep.equal([longest])
  })

  const refusals = {
    'the enquiry was completed': { state: 'COMPLETED', completedAt: Timestamp.now() },
    'the driver has another number': { 'driver.mobileNumber': '+4915551999999' },
  }
  for (const [meanwhile, changes] of Object.entries(refusals)) {
    it(`comes back with a sentence when ${meanwhile} meanwhile`, async function () {
      const enquiry = await newEnquiry(network)
      const agent = await openDrawer(network, mareike, enquiry)
      await goOffline(agent)
      await write(agent.page, 'Come at noon')
      await messages(agent.page, 'Come at noon', 'PENDING').waitFor()
      await network.firestore.doc(enquiryPath(enquiry.leaseId, enquiry.enquiryId)).update(changes)
      await agent.context.setOffline(false)
      await agent.page.getByText('This message was not accepted, and nothing was sent.').waitFor()
      expect(await messages(agent.page).count()).to.equal(0)
      await eventually(async () => {
        const field = composer(agent.page)
        const kept = (await field.count()) > 0 ? await field.inputValue() : ''
        expect(`${kept}\n${await agent.page.locator('body').innerText()}`).to.contain('Come at noon')
      })
      expect(textsOnPhone(network, enquiry)).to.deep.equal([])
    })
  }
})
