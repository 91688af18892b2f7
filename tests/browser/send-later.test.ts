import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { composer, messages, openDrawer } from './desk.ts'
import { readFocus } from './focus.ts'
import { useNetwork } from './network.ts'
import { newEnquiry, textsOnPhone } from './test-enquiry.ts'

const hour = 3_600_000

describe('sending later', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('keeps a message until its time, which can be changed, and sends it now when asked', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, enquiry)
    await composer(page).fill('How did it go?')
    await composer(page).press('Escape')
    await page.keyboard.press('s')
    const panel = page.getByRole('form', { name: 'Send later' })
    await panel
      .getByText(/^Free text closes .*What is to leave later is held until Testa answers\.$/)
      .waitFor()
    await panel.getByRole('button', { name: /^In 1 hour/ }).click()
    const waiting = messages(page, 'How did it go?', 'PENDING')
    await waiting.getByText(/^Leaves (at )?(\w+ )?\d\d:\d\d$/).waitFor()
    expect(await composer(page).inputValue()).to.equal('')

    await composer(page).press('Alt+ArrowUp')
    const edit = page.getByRole('form', { name: 'Edit a message that has not left' })
    await edit.getByRole('textbox', { name: 'Message' }).fill('How did it go at the workshop?')
    await edit.getByRole('button', { name: 'Save' }).click()
    await edit.waitFor({ state: 'hidden' })
    expect((await readFocus(page)).name).to.equal('Message')
    const changed = messages(page, 'How did it go at the workshop?', 'PENDING')
    await changed.getByRole('button', { name: 'Send now' }).click()
    await messages(page, 'How did it go at the workshop?', 'SENT').waitFor()
    expect(textsOnPhone(network, enquiry)).to.deep.equal(['How did it go at the workshop?'])
  })

  it('can be cancelled, and then never leaves', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, enquiry)
    await composer(page).fill('Not any more')
    await page.getByRole('button', { name: 'Send later' }).click()
    await page.getByRole('button', { name: /^Tomorrow/ }).click()
    await messages(page, 'Not any more', 'PENDING').getByRole('button', { name: 'Cancel' }).click()
    await messages(page, 'Not any more', 'CANCELLED').waitFor()
    expect(textsOnPhone(network, enquiry)).to.deep.equal([])
  })

  // A database that is asked for a message while it takes it in may say that there is none: the drawer would say that nothing was sent.
  it('is stored without anybody listening to it alone', async function () {
    const enquiry = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, enquiry)
    const listened: string[] = []
    page.on('request', (request) => {
      const body = decodeURIComponent(request.postData() ?? '')
      if (request.url().includes('/Listen/') && body.includes('/chatMessages/')) listened.push(body)
    })
    await composer(page).fill('Nobody asks about this one')
    await page.getByRole('button', { name: 'Send later' }).click()
    await page.getByRole('button', { name: /^Tomorrow/ }).click()
    await messages(page, 'Nobody asks about this one', 'PENDING')
      .getByRole('button', { name: 'Edit' })
      .waitFor()
    await network.drain()
    expect(listened).to.deep.equal([])
  })

  it('takes any time within 30 days, and says when the window will be closed by then', async function () {
    const enquiry = await newEnquiry(network, { heardAgoMs: 20 * hour })
    const { page } = await openDrawer(network, mareike, enquiry)
    await page.keyboard.press('s')
    const panel = page.getByRole('form', { name: 'Send later' })
    const time = panel.getByLabel('Or at')
    await time.fill(localTime(Date.now() - hour))
    await panel.getByText('This time is over.').waitFor()
    await time.fill(localTime(Date.now() + 31 * 24 * hour))
    await panel.getByText('At most 30 days ahead.').waitFor()
    await time.fill(localTime(Date.now() + 8 * hour))
    await panel
      .getByText(/^Leaves .*Free text will be closed by then: it is held until Testa answers\.$/)
      .waitFor()
    await panel.getByRole('button', { name: 'Send then' }).click()
    await panel.getByText('Write the message first.').waitFor()

    await composer(page).fill('Good night')
    await panel.getByRole('button', { name: 'Send then' }).click()
    const waiting = messages(page, 'Good night', 'PENDING')
    await waiting.waitFor()
    const stored = await network.firestore
      .collection(`leasecompany/nordvik/enquiries/${enquiry.enquiryId}/whatsapp/messages/chatMessages`)
      .get()
    expect(stored.docs.map((doc) => doc.get('hold') as unknown)).to.deep.equal([true])
    expect(stored.docs[0]?.get('ETA')).to.be.within(7 * 3600, 8 * 3600)
  })
})

/** As a `datetime-local` field takes it, in London, where the browser is. */
function localTime(at: number): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at)
  return parts.replace(' ', 'T')
}
