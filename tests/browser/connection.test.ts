import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { goOffline } from './browser.ts'
import { messages, openDrawer, rowOf, write } from './desk.ts'
import { useNetwork } from './network.ts'
import { driverWrites, newEnquiry } from './test-enquiry.ts'

describe('a connection that goes', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('is said, with the time, and what was missed comes by itself when it is back', async function () {
    const enquiry = await newEnquiry(network)
    const agent = await openDrawer(network, mareike, enquiry)
    const { page, context } = agent
    const mark = page.locator('[data-mark]:visible')
    await mark.getByText('Live', { exact: true }).waitFor()
    await goOffline(agent)
    await mark.getByText(/^Not live since \d\d:\d\d:\d\d$/).waitFor()
    const banner = page.getByText(/^No connection since \d\d:\d\d:\d\d\. You can go on reading and writing/)
    await banner.waitFor({ timeout: 30_000 })

    await write(page, 'Offline word')
    await messages(page, 'Offline word', 'PENDING').getByText('Waiting, kept on this device').waitFor()
    await driverWrites(network, enquiry, 'Are you there?')
    expect(await messages(page, 'Are you there?').count()).to.equal(0)

    await context.setOffline(false)
    await mark.getByText('Live', { exact: true }).waitFor()
    await banner.waitFor({ state: 'hidden' })
    await messages(page, 'Are you there?').waitFor()
    await messages(page, 'Offline word', 'SENT').waitFor()
    await rowOf(page, enquiry).getByText('Offline word').waitFor()

    const news = page.getByText(/^Live again\. 1 new message from Testa/)
    await news.waitFor()
    await page.getByText('New', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Got it' }).last().click()
    await news.waitFor({ state: 'hidden' })
  })
})
