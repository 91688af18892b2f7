import { expect } from 'chai'
import { eventPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { mia } from '../../local/seed/demo-people.ts'
import { demoTwilioSenders } from '../../local/seed/demo-twilio-senders.ts'
import { demoEventIds } from '../../local/seed/orders/demo-event-ids.ts'
import { cardOf, openBoard } from './board.ts'
import { newEvent } from './board-event.ts'
import { addGuest, arrived } from './guest-phone.ts'
import { twilioOf, useNetwork } from './network.ts'

describe('a guest texts a drink, the bar makes it, and the guest is told', function () {
  this.timeout(90_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  for (const whose of ['A guest, by SMS', 'A guest, on WhatsApp'] as const) {
    it(`${whose === 'A guest, by SMS' ? 'by SMS' : 'on WhatsApp'}, all in front of everybody’s eyes`, async function () {
      const board = await openBoard(network, mia, demoEventIds.devConfBerlin)
      const { handset, number: phone } = await addGuest(network, whose, 'oat flat white pls')
      const confirmation = arrived(handset, 'is order #')
      await confirmation.waitFor()
      const number = Number(/order #(\d+)/.exec(await confirmation.innerText())?.[1])

      const card = cardOf(board.page, number)
      await card.getByText('Flat White', { exact: true }).waitFor()
      expect(await card.innerText())
        .to.include('Oat milk')
        .and.to.include('oat flat white pls')
      await card.getByRole('button', { name: 'Start' }).click()
      await card.getByRole('button', { name: 'Ready, tell guest' }).click()
      await arrived(handset, 'counter B').waitFor()
      await board.page
        .getByRole('complementary', { name: 'Ready to hand out' })
        .getByRole('article', { name: new RegExp(`^Order ${number}, `) })
        .getByText(/^Text (sent|delivered|read)/)
        .waitFor()
      await network.drain()
      const address = whose === 'A guest, by SMS' ? phone : `whatsapp:${phone}`
      expect(twilioOf(network).messagesTo(address)).to.have.length(2)
    })

    it(`${whose === 'A guest, by SMS' ? 'by SMS' : 'on WhatsApp'}, also where two events share a number and the first words wait`, async function () {
      const senders = demoTwilioSenders.both.map(({ address }) => address)
      const other = await newEvent(network, { name: `Testa Conf ${whose}`, senders })
      try {
        const { handset } = await addGuest(network, whose, 'espresso please', 'Both events')
        const question = arrived(handset, 'Which event are you at?')
        await question.waitFor()
        const choice = new RegExp(`(\\d+)\\W+${other.name}`).exec(await question.innerText())?.[1] ?? ''
        await handset.getByRole('textbox').fill(choice)
        await handset.getByRole('textbox').press('Enter')
        await arrived(handset, 'Your Espresso is order #0').waitFor()
        const { page } = await openBoard(network, other.barista, other.eventId)
        await cardOf(page, 0).getByText('espresso please').waitFor()
      } finally {
        await network.firestore.doc(eventPath(other.eventId)).update({ state: 'ENDED' })
      }
    })
  }
})
