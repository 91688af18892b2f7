import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { nordvik } from '../../local/seed/demo-leases.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { idOf, messages, openDrawer, write } from './desk.ts'
import { useNetwork, whatsappOf } from './network.ts'
import { callsFor, newEnquiry, textsOnPhone } from './test-enquiry.ts'

const from = nordvik.whatsapp.phoneNumberId

describe('a message that does not get through', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('says why, that nothing arrived, and “Try again” really sends it', async function () {
    const enquiry = await newEnquiry(network)
    whatsappOf(network).setFault(
      from,
      { kind: 'error', code: 131026 },
      { times: 1, to: enquiry.mobileNumber },
    )
    const { page } = await openDrawer(network, mareike, enquiry)
    await write(page, 'The van is ready.')
    const failed = messages(page, 'The van is ready.', 'FAILED')
    await failed.getByText(/^Not sent: \w/).waitFor()
    expect(await failed.innerText()).to.match(/131026[\s\S]*Nothing reached Testa\./)
    expect(await failed.getByRole('link', { name: 'Call' }).getAttribute('href')).to.equal(
      `tel:${enquiry.mobileNumber}`,
    )
    expect(textsOnPhone(network, enquiry)).to.deep.equal([])

    const id = await idOf(page, 'The van is ready.')
    await failed.getByRole('button', { name: 'Try again' }).click()
    await messages(page, 'The van is ready.', 'SENT').waitFor()
    expect(textsOnPhone(network, enquiry)).to.deep.equal(['The van is ready.'])
    expect(callsFor(network, enquiry, id)).to.equal(2)
    expect(await messages(page).count()).to.equal(1)
    expect(await page.getByText('Nothing reached').count()).to.equal(0)
  })

  it('goes back into the composer when only another text can help', async function () {
    const enquiry = await newEnquiry(network)
    whatsappOf(network).setFault(
      from,
      { kind: 'error', code: 131047 },
      { times: 1, to: enquiry.mobileNumber },
    )
    const { page } = await openDrawer(network, mareike, enquiry)
    await write(page, 'Are you still there?')
    const failed = messages(page, 'Are you still there?', 'FAILED')
    await failed.getByRole('button', { name: 'Send a template' }).waitFor()
    expect(await failed.getByRole('button', { name: 'Try again' }).count()).to.equal(0)
    await failed.getByRole('button', { name: 'Write it again' }).click()
    expect(await page.getByRole('textbox', { name: 'Message', exact: true }).inputValue()).to.equal(
      'Are you still there?',
    )
  })

  it('is honest when nobody knows, and sends again only after a second look', async function () {
    const enquiry = await newEnquiry(network)
    whatsappOf(network).setFault(from, { kind: 'close-after' }, { times: 1, to: enquiry.mobileNumber })
    const { page } = await openDrawer(network, mareike, enquiry)
    await write(page, 'Gate code 4471')
    const unknown = messages(page, 'Gate code 4471', 'UNKNOWN')
    await unknown.getByText('We do not know whether this went out.').waitFor()
    expect(await unknown.innerText()).to.contain('Not known yet')
    expect(await unknown.getByRole('link', { name: 'Call' }).getAttribute('href')).to.equal(
      `tel:${enquiry.mobileNumber}`,
    )
    expect(await unknown.getByRole('button', { name: 'Try again' }).count()).to.equal(0)

    await unknown.getByRole('button', { name: 'Send again' }).click()
    await unknown.getByText('Testa may get it twice.').waitFor()
    await unknown.getByRole('button', { name: 'Leave it' }).click()
    expect(await messages(page).count()).to.equal(1)

    await unknown.getByRole('button', { name: 'Send again' }).click()
    await unknown.getByRole('button', { name: 'Send it again' }).click()
    await messages(page, 'Gate code 4471', 'SENT').waitFor()
    expect(await messages(page).count()).to.equal(2)
    expect(await unknown.count()).to.equal(1)
    expect(textsOnPhone(network, enquiry)).to.deep.equal(['Gate code 4471', 'Gate code 4471'])
  })
})
