import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { demoDrivers } from '../../local/seed/demo-drivers.ts'
import { beatriz, mareike } from '../../local/seed/demo-people.ts'
import { openBrowser } from './browser.ts'
import { listRows, messages, openDrawer, signIn } from './desk.ts'
import { fillSignIn } from './signed-in.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { driverWrites, newEnquiry } from './test-enquiry.ts'

describe('who sees what', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('another lease company’s enquiries are in no list and behind no address', async function () {
    const enquiry = await newEnquiry(network, { driverName: 'Secret Driver' })
    await driverWrites(network, enquiry, 'Secret word')
    const { page } = await signIn(network, beatriz)
    const list = await page.getByRole('region', { name: 'List of enquiries' }).innerText()
    expect(list).to.contain(demoDrivers.ines.name)
    for (const name of [demoDrivers.youssef.name, demoDrivers.annelies.name, 'Secret Driver'])
      expect(list).to.not.contain(name)

    await page.goto(`${network.urls.web}/enquiries/${enquiry.enquiryId}`)
    await page.getByText('This enquiry is not here.').waitFor()
    const everything = await page.locator('body').innerText()
    expect(everything).to.not.match(/Secret|Warning light/)
    expect(await messages(page).count()).to.equal(0)
  })

  it('another lease company in the address does not open it', async function () {
    const enquiry = await newEnquiry(network, { driverName: 'Secret Driver' })
    const { page } = await signIn(network, beatriz)
    await page.goto(`${network.urls.web}/enquiries/${enquiry.enquiryId}?lease=nordvik`)
    await page.getByText('This enquiry is not here.').waitFor()
    expect(await page.locator('body').innerText()).to.not.match(/Secret|Warning light|Nordvik/)
  })

  it('who is not signed in comes to the sign-in, and from there to where they were going', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await openBrowser()
    await page.goto(`${network.urls.web}/enquiries/${enquiry.enquiryId}`)
    await page.getByText('Sign in to go on where you were.').waitFor()
    expect(await page.locator('body').innerText()).to.not.contain(enquiry.driverName)
    await fillSignIn(page, mareike.email)
    await page.getByRole('heading', { name: 'Warning light after two kilometres' }).waitFor()
    expect(new URL(page.url()).pathname).to.equal(`/enquiries/${enquiry.enquiryId}`)
  })

  it('nothing stays on the page after signing out', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, enquiry)
    await page.getByRole('button', { name: /^You/ }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await page.locator('body').innerText()).to.not.contain(enquiry.driverName)
    await page.goto(`${network.urls.web}/enquiries/${enquiry.enquiryId}`)
    await page.getByText('Sign in to go on where you were.').waitFor()
  })

  it('a wrong password does not tell whether the e-mail exists, and keeps it', async function () {
    const { page, expectConsole } = await openBrowser()
    expectConsole(/status of 400/, 'Auth answers a wrong password so, and the browser notes it.')
    await page.goto(`${network.urls.web}/sign-in`)
    const sentences: string[] = []
    for (const email of [mareike.email, 'nobody@nordvik.example']) {
      await fillSignIn(page, email, `not it, ${email}`)
      await eventually(async () => {
        const alert = page.getByRole('alert').filter({ hasText: 'do not match' })
        expect(await alert.count()).to.equal(1)
        sentences.push(await alert.innerText())
      })
      expect(await page.getByLabel('E-mail').inputValue()).to.equal(email)
      await page.reload()
    }
    expect(sentences[0]).to.equal('E-mail and password do not match.').and.equal(sentences[1])
    expect(await listRows(page).count()).to.equal(0)
  })
})
