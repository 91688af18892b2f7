import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { mareike, tom } from '../../local/seed/demo-people.ts'
import { openBrowser } from './browser.ts'
import { composer, listRows, messages, openDrawer, rowOf, write } from './desk.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { newEnquiry } from './test-enquiry.ts'

describe('an agent writes to a driver', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('the phone, the drawer, a colleague’s drawer and the list show it, all live', async function () {
    const enquiry = await newEnquiry(network, { quietForMs: 40 * 86_400_000 })
    const phones = await openBrowser()
    await phones.page.goto(network.urls.phones)
    const [agent, colleague] = await Promise.all([
      openDrawer(network, mareike, enquiry),
      openDrawer(network, tom, enquiry),
    ])
    expect(await listRows(agent.page).last().getAttribute('data-row')).to.equal(enquiry.enquiryId)

    await write(agent.page, 'Door 2, behind the car wash.')
    expect(await composer(agent.page).inputValue()).to.equal('')
    await messages(agent.page, 'Door 2', 'SENT').waitFor()
    await phones.page
      .locator(`[data-phone="${enquiry.mobileNumber}"] [data-testid="phone-message"]`)
      .filter({ hasText: 'Door 2, behind the car wash.' })
      .waitFor()
    await messages(colleague.page, 'Door 2', 'SENT').filter({ hasText: 'Mareike' }).waitFor()

    for (const { page } of [agent, colleague]) {
      await eventually(async () => {
        expect(await listRows(page).first().getAttribute('data-row')).to.equal(enquiry.enquiryId)
        expect(await rowOf(page, enquiry).textContent()).to.match(/Sent\s*Door 2, behind the car wash\./)
      })
    }
  })

  it('shows how far the message got, with the times of each leg', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, enquiry)
    await write(page, 'Bay 4 is free.')
    const message = messages(page, 'Bay 4', 'SENT')
    await message.getByRole('button', { name: /^Sent/ }).click()
    await message.getByText('Handed over').waitFor()
    const proof = await message.innerText()
    expect(proof).to.match(/Stored[\s\S]*\d\d:\d\d:\d\d\.\d[\s\S]*Accepted[\s\S]*\d\d:\d\d:\d\d\.\d/)
    expect(proof).to.match(/Delivered\s+not yet/)
    expect(proof).to.contain('Sent once, 1 attempt')
  })
})
