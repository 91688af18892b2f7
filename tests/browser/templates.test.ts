import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { composer, messages, openDrawer } from './desk.ts'
import { useNetwork } from './network.ts'
import { newEnquiry, textsOnPhone } from './test-enquiry.ts'

describe('a template', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('comes filled from the enquiry and arrives as it was previewed', async function () {
    const enquiry = await newEnquiry(network, {
      driverName: 'Fatma Yıldırım-Test',
      changes: { vehicle: { make: 'Citroën', model: 'Jumper', plate: 'KA FY 89' } },
    })
    const { page } = await openDrawer(network, mareike, enquiry)
    await composer(page).fill('kept meanwhile')
    await page.getByRole('button', { name: 'Template', exact: true }).click()
    const picker = page.getByRole('form', { name: 'Send a template' })
    await picker.getByRole('radio', { name: /Opening template/ }).check()
    const text =
      'Hello Fatma, this is Nordvik Lease about your Citroën Jumper KA FY 89. What is wrong with the vehicle?'
    await picker.getByText(text).waitFor()
    await picker.getByRole('button', { name: 'Send template' }).click()
    await messages(page, text, 'SENT').getByText('Template · Opening template').waitFor()
    expect(textsOnPhone(network, enquiry)).to.deep.equal([text])
    expect(await composer(page).inputValue()).to.equal('kept meanwhile')
  })

  it('cannot leave with a hole in it, and says which', async function () {
    const enquiry = await newEnquiry(network, { driverName: 'Åsa Björkqvist-Test' })
    const { page } = await openDrawer(network, mareike, enquiry)
    await page.getByRole('button', { name: 'Template', exact: true }).click()
    const picker = page.getByRole('form', { name: 'Send a template' })
    await picker.getByRole('radio', { name: /Appointment moved/ }).check()
    await picker.getByText('Still to fill in: date and time.').waitFor()
    await picker.getByRole('button', { name: 'Send template' }).click({ force: true })
    expect(await messages(page).count()).to.equal(0)
    await picker.getByRole('textbox', { name: 'date' }).fill('Monday')
    await picker.getByRole('textbox', { name: 'time' }).fill('08:30')
    await picker.getByRole('button', { name: 'Send template' }).click()
    await messages(page, 'has moved to Monday at 08:30', 'SENT').waitFor()
    expect(textsOnPhone(network, enquiry)).to.deep.equal([
      'Hello Åsa, your appointment at Harbour Commercials, Felixstowe has moved to Monday at 08:30. Does that suit you?',
    ])
  })
})
