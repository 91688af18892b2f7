import { chatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { expect } from 'chai'
import { Timestamp } from 'firebase-admin/firestore'
import type { Network } from '../../local/network/network.ts'
import { nordvik } from '../../local/seed/demo-leases.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { idOf, messages, openDrawer, write } from './desk.ts'
import { eventually } from './eventually.ts'
import { useNetwork, whatsappOf } from './network.ts'
import { callsFor, newEnquiry, textsOnPhone, type TestEnquiry } from './test-enquiry.ts'

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

  it('is held when WhatsApp says that the window is closed, and a template is offered instead', async function () {
    const enquiry = await newEnquiry(network)
    whatsappOf(network).setFault(
      from,
      { kind: 'error', code: 131047 },
      { times: 1, to: enquiry.mobileNumber },
    )
    const { page } = await openDrawer(network, mareike, enquiry)
    await write(page, 'Are you still there?')
    const held = messages(page, 'Are you still there?', 'HELD')
    await held.getByText('WhatsApp says that the 24 h for free text are over (131047).').waitFor()
    expect(await held.getByRole('button', { name: 'Try again' }).count()).to.equal(0)
    await held.getByRole('button', { name: 'Send a template instead' }).click()
    await page.getByRole('form', { name: 'Send a template', exact: true }).waitFor()
  })

  it('is honest when nobody knows: it says by when we shall know, and sends nothing again before', async function () {
    const { page, unknown, enquiry } = await writeIntoTheUnknown('Gate code 4470')
    await unknown.getByText('We do not know yet whether this went out.').waitFor()
    expect(await unknown.innerText()).to.match(/will not send it twice\. Answer by \d\d:\d\d\./)
    expect(await unknown.getByRole('link', { name: 'Call' }).getAttribute('href')).to.equal(
      `tel:${enquiry.mobileNumber}`,
    )
    expect(await unknown.getByRole('button', { name: 'Try again' }).count()).to.equal(0)
    const again = unknown.getByRole('button', { name: 'Send again' })
    expect(await again.getAttribute('aria-disabled')).to.equal('true')
    await again.click({ force: true })
    await unknown.getByRole('button', { name: 'Check now' }).click()
    await unknown.getByText(/Checked at \d\d:\d\d: no news\./).waitFor()
    expect(await page.getByText('may get it twice').count()).to.equal(0)
    expect(textsOnPhone(network, enquiry)).to.deep.equal(['Gate code 4470'])
  })

  it('is sent again after that time, with open eyes and in a new message', async function () {
    const { page, unknown, enquiry, id } = await writeIntoTheUnknown('Gate code 4471')
    await letFiveMinutesPass(enquiry, id)
    await unknown.getByText('WhatsApp could not tell us. It may have arrived.').waitFor()
    await unknown.getByRole('button', { name: 'Send again' }).click()
    await unknown.getByText('Testa may get it twice.').waitFor()
    await unknown.getByRole('button', { name: 'Leave it' }).click()
    expect(await messages(page).count()).to.equal(1)

    await unknown.getByRole('button', { name: 'Send again' }).click()
    await unknown.getByRole('button', { name: 'Send it again' }).click()
    await unknown.getByText('Sent again in a new message.').waitFor()
    await eventually(() =>
      expect(textsOnPhone(network, enquiry)).to.deep.equal(['Gate code 4471', 'Gate code 4471']),
    )
    expect(await messages(page).count()).to.equal(2)
  })

  it('is settled when somebody told the driver in person', async function () {
    const { unknown } = await writeIntoTheUnknown('Gate code 4472')
    await unknown.getByRole('button', { name: 'Told in person' }).click()
    await unknown.getByText('Told in person.', { exact: true }).waitFor()
    await unknown.getByText(/You, \d\d:\d\d$/).waitFor()
    expect(await unknown.getByRole('button', { name: 'Send again' }).count()).to.equal(0)
  })

  /** A message that WhatsApp took without saying so, and without a receipt. */
  async function writeIntoTheUnknown(text: string) {
    const enquiry = await newEnquiry(network)
    whatsappOf(network).setFault(from, { kind: 'close-after' }, { times: 1, to: enquiry.mobileNumber })
    const { page } = await openDrawer(network, mareike, enquiry)
    await write(page, text)
    const unknown = messages(page, text, 'UNKNOWN')
    await unknown.waitFor()
    return { page, unknown, enquiry, id: await idOf(page, text) }
  }

  async function letFiveMinutesPass(
    { leaseId, enquiryId }: TestEnquiry,
    messageDocId: string,
  ): Promise<void> {
    await network.firestore
      .doc(chatMessagePath({ leaseId, enquiryId, messageDocId }))
      .update({ 'delivery.sendingAt': Timestamp.fromMillis(Date.now() - 301_000) })
  }
})
