import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { demoTwilioSenders } from '../../local/seed/demo-twilio-senders.ts'
import { eventually } from './eventually.ts'
import { addGuest, arrived, said } from './guest-phone.ts'
import { twilioOf, useNetwork } from './network.ts'

const [bySms, byWhatsapp] = demoTwilioSenders.devConfBerlin

describe('guests on the phones page', function () {
  this.timeout(90_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('order by SMS, and are answered', async function () {
    const { handset, number } = await addGuest(network, 'A guest, by SMS', 'oat flat white pls')
    await arrived(handset, 'Flat White').first().waitFor()
    expect(await handset.innerText()).to.contain('SMS')
    const texts = twilioOf(network).messagesTo(number)
    expect(texts.map(({ from }) => from.phoneNumberId)).to.deep.equal([bySms.address])
  })

  it('order by WhatsApp, and the order is confirmed once', async function () {
    const { handset, number } = await addGuest(network, 'A guest, on WhatsApp', 'espresso')
    await arrived(handset, 'Espresso').first().waitFor()
    await network.drain()
    const texts = twilioOf(network).messagesTo(`whatsapp:${number}`)
    expect(texts.map(({ from }) => from.phoneNumberId)).to.deep.equal([byWhatsapp.address])
  })

  it('tap a row of a list', async function () {
    const { handset, number } = await addGuest(network, 'A guest, on WhatsApp', 'menu')
    const { url, account } = twilioOf(network)
    const authorization = `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}`
    const items = [{ item: 'Espresso', id: 'espresso', description: 'Short and strong' }]
    const types = { 'twilio/list-picker': { body: 'What may it be?', button: 'Menu', items } }
    const made = await fetch(`${url}/v1/Content`, {
      method: 'POST',
      headers: { authorization },
      body: JSON.stringify({ language: 'en', types }),
    })
    const { sid }: { sid: string } = JSON.parse(await made.text())
    await fetch(`${url}/2010-04-01/Accounts/${account.accountSid}/Messages.json`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams({ To: `whatsapp:${number}`, From: byWhatsapp.address, ContentSid: sid }),
    })
    // Other buttons may have the words of the bar's own menu in their names.
    await arrived(handset, 'What may it be?')
      .getByRole('button', { name: /^Espresso/ })
      .click()
    await said(handset, 'Espresso').getByText('taken by the desk').waitFor()
  })

  it('send a photo by MMS', async function () {
    const { page, handset } = await addGuest(network, 'A guest, by SMS', 'help')
    await handset.getByRole('button', { name: 'Send something else' }).click()
    await page.getByRole('menuitem', { name: 'A photo of the cup' }).click()
    await eventually(async () => {
      const image = handset.getByRole('img', { name: 'Picture' })
      expect(await image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth)).to.equal(800)
    })
    expect(twilioOf(network).said().at(-1)).to.include({ mediaCount: 1, to: bySms.address })
  })

  it('meet a Twilio that refuses, and then one that does not', async function () {
    const { page, handset } = await addGuest(network, 'A guest, by SMS', 'help')
    await page.getByRole('button', { name: 'Faults' }).click()
    await page.getByLabel('Business number').selectOption('Twilio')
    await page.getByLabel('What it does').selectOption('asks to slow down (429)')
    await page.getByRole('button', { name: 'Switch on' }).click()
    const trouble = page.getByRole('list', { name: 'Faults that are switched on' })
    await trouble.getByText('Twilio asks to slow down (429), 1 of 1 left').waitFor()
    const before = twilioOf(network).calls().length
    await handset.getByRole('textbox').fill('help')
    await handset.getByRole('textbox').press('Enter')
    await eventually(() => {
      const [first, ...others] = twilioOf(network).calls().slice(before)
      expect(first).to.include({ status: 429 })
      expect(others.at(-1)).to.include({ status: 201 })
    })
  })
})
