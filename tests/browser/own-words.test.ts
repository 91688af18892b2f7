import { mareike } from '../../local/seed/demo-people.ts'
import { messages, openDrawer, thread } from './desk.ts'
import { useNetwork } from './network.ts'
import { agentWrites, driverWrites, newEnquiry } from './test-enquiry.ts'

describe('one’s own words', function () {
  this.timeout(60_000)

  it('are led to, also when one had scrolled up and they were stored at once', async function () {
    const network = await useNetwork()
    const enquiry = await newEnquiry(network)
    for (let number = 1; number <= 40; number += 1) await driverWrites(network, enquiry, `Word ${number}.`)
    const { page } = await openDrawer(network, mareike, enquiry)
    await messages(page, 'Word 40.').waitFor()
    await thread(page, enquiry.driverName).hover()
    await page.mouse.wheel(0, -2_000)
    await page.getByRole('button', { name: 'Newest' }).waitFor()
    await agentWrites(network, enquiry, 'Written here a moment ago')
    await messages(page, 'Written here a moment ago', 'SENT').waitFor()
    await page.getByRole('button', { name: 'Newest' }).waitFor({ state: 'hidden' })
  })
})
