import { enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { mareike, priya, tom } from '../../local/seed/demo-people.ts'
import { expectAccessible } from './accessible.ts'
import { phone, type Seat } from './browser.ts'
import { composer, messages, rowOf, signIn } from './desk.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { driverWrites, newEnquiry, type TestEnquiry } from './test-enquiry.ts'

const pill = /^Nobody’s yet/

describe('an enquiry of a driver nobody knew', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('stands apart for a lead, with the name from WhatsApp, and without a number if there is none', async function () {
    const enquiry = await newUnplaced(network, {
      mobileNumber: '',
      whatsappUserId: 'GB.13491208655302741918',
    })
    const { page } = await signIn(network, priya)
    await page.getByRole('button', { name: pill }).click()
    const row = rowOf(page, enquiry)
    await row.waitFor()
    expect(await row.innerText())
      .to.contain(enquiry.driverName)
      .and.contain('No number, WhatsApp name only')
    expect(await row.innerText())
      .to.contain('Nobody’s yet')
      .and.not.contain('No owner')
    await row.click()
    await page.getByText('Nobody knew this driver.').waitFor()
    await page.getByText('No number, WhatsApp name only').last().waitFor()
    expect(await page.locator('a[href^="tel:"]').count()).to.equal(0)
    expect(await page.getByRole('button', { name: 'Take it' }).count()).to.equal(0)
  })

  it('can be read by an agent, who is told that a lead will place it', async function () {
    const enquiry = await newUnplaced(network)
    const { page } = await signIn(network, mareike)
    await rowOf(page, enquiry).waitFor()
    expect(await page.getByRole('button', { name: pill }).count()).to.equal(0)
    await rowOf(page, enquiry).click()
    await page.getByText('A lead will place this.').first().waitFor()
    await messages(page, 'Is this the repair desk?').waitFor()
    for (const name of ['Give to a colleague', 'Put into an enquiry', 'Take it', 'Hand over'])
      expect(await page.getByRole('button', { name }).count(), name).to.equal(0)
    expect(await composer(page).count()).to.equal(0)
  })

  it('is given to a colleague', async function () {
    const enquiry = await newUnplaced(network)
    const { page } = await signIn(network, priya)
    await rowOf(page, enquiry).click()
    await page.getByRole('button', { name: 'Give to a colleague' }).click()
    await page.getByRole('button', { name: tom.displayName }).click()
    await page.getByText(`Handed over to ${tom.displayName}.`).waitFor()
    await page.getByText('Nobody knew this driver.').waitFor({ state: 'detached' })
    const stored = await network.firestore.doc(enquiryPath(enquiry.leaseId, enquiry.enquiryId)).get()
    expect(stored.get('ownerUid')).to.equal(tom.uid)
  })

  it('is put into the enquiry where it belongs, and one goes on there', async function () {
    const target = await newEnquiry(network, { driverName: 'Zuzana Cílová' })
    const enquiry = await newUnplaced(network)
    const { page } = await signIn(network, priya)
    await rowOf(page, enquiry).click()
    await page.getByRole('button', { name: 'Put into an enquiry' }).click()
    const dialog = page.getByRole('dialog', { name: 'Into which enquiry?' })
    await dialog.getByRole('searchbox').fill('cilova')
    await dialog.getByRole('button', { name: /Zuzana Cílová/ }).click()
    await dialog.getByText(/moves into the enquiry of Zuzana Cílová\. This one closes\./).waitFor()
    await dialog.getByRole('button', { name: 'Another one' }).click()
    await dialog.getByRole('button', { name: /Zuzana Cílová/ }).click()
    await dialog.getByRole('button', { name: 'Put it there' }).click()
    await page.getByText('Put into the enquiry of Zuzana Cílová.').waitFor()
    await eventually(() => expect(new URL(page.url()).pathname).to.equal(`/enquiries/${target.enquiryId}`))
    await messages(page, 'Is this the repair desk?').waitFor()
  })

  for (const [where, seat] of Object.entries<Seat>({
    'a desktop': {},
    'a dark phone': { viewport: phone, colorScheme: 'dark' },
  })) {
    it(`has nothing that axe finds serious on ${where}`, async function () {
      const enquiry = await newUnplaced(network)
      const { page } = await signIn(network, priya, seat)
      await page.getByRole('button', { name: pill }).click()
      await rowOf(page, enquiry).waitFor()
      await expectAccessible(page, where)
      await rowOf(page, enquiry).click()
      await page.getByRole('button', { name: 'Put into an enquiry' }).click()
      await page.getByRole('dialog', { name: 'Into which enquiry?' }).waitFor()
      await expectAccessible(page, where)
    })
  }
})

let count = 0

/** As the inbound side writes it: nobody's, without vehicle or account. */
async function newUnplaced(
  network: Network,
  driver: { mobileNumber?: string; whatsappUserId?: string } = {},
): Promise<TestEnquiry> {
  count += 1
  const driverName = `Stray Writer-${count}`
  const mobileNumber = driver.mobileNumber ?? `+4915552${String(count).padStart(6, '0')}`
  const enquiry = await newEnquiry(network, {
    driverName,
    changes: {
      title: '',
      number: null,
      accountId: '',
      serviceUnitId: '',
      vehicle: {},
      workshop: {},
      driver: { name: driverName, ...driver, mobileNumber },
      ownerUid: null,
      ownerName: null,
      isUnplaced: true,
      unReadWhatsappMessageCount: 1,
    },
  })
  await driverWrites(network, { ...enquiry, mobileNumber }, 'Is this the repair desk?')
  return { ...enquiry, mobileNumber }
}
