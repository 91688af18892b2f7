import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { goOffline } from './browser.ts'
import { fillSignIn } from './signed-in.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { openBrowser } from './browser.ts'
import { drinkField, newLead, newTestEvent, openEvent, readBoard, readEvent } from './test-event.ts'

describe('setting up an event', function () {
  this.timeout(90_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('makes one, paused and ready to be changed; a name that exists is refused and nothing is wiped', async function () {
    const { page } = await openBrowser()
    // It is their first one: nothing else is theirs, so they begin here.
    await page.goto(`${network.urls.web}/sign-in`)
    await fillSignIn(page, await newLead(network, []))
    await page.getByRole('link', { name: 'Events' }).waitFor()
    await page.getByRole('button', { name: 'New' }).click()
    await page.getByLabel('Name').fill('Admin Ünited 1')
    await page.getByText('…/events/admin-united-1').waitFor()
    await page.getByRole('button', { name: 'Create it, paused' }).click()
    await page.getByRole('heading', { name: 'Admin Ünited 1' }).waitFor()
    expect(new URL(page.url()).pathname).to.equal('/events/admin-united-1')
    await page.getByRole('button', { name: 'Open the bar' }).waitFor()
    const event = { eventId: 'admin-united-1', name: '', leadEmail: '' }
    const before = await readEvent(network, event)

    const other = await openBrowser()
    other.expectConsole(/409/, 'The browser notes the refusal.')
    await other.page.goto(`${network.urls.web}/sign-in?to=/events`)
    await fillSignIn(other.page, await newLead(network, ['admin-second']))
    await other.page.getByRole('button', { name: 'New' }).click()
    await other.page.getByLabel('Name').fill('admin united 1')
    await other.page.getByRole('button', { name: 'Create it, paused' }).click()
    await other.page.getByText('An event of this name exists. It stays as it is.').waitFor()
    expect(await readEvent(network, event)).to.deep.equal(before)
  })

  it('saves a drink by itself: the public board and the other tab follow', async function () {
    const event = await newTestEvent(network, 'Admin Edit')
    const person = await openEvent(network, event)
    const other = await person.openTab()
    await other.goto(`${network.urls.web}/events/${event.eventId}`)
    await drinkField(person.page, 'Name of Espresso').fill('Ristretto')
    await drinkField(other, 'Name of Ristretto').waitFor()
    await person.page.getByText('Saved', { exact: true }).waitFor()
    await eventually(async () => {
      const { menu } = await readBoard(network, event)
      expect(menu?.[0]).to.include({ id: 'espresso', title: 'Ristretto' })
    }, 40_000)
    // Its spellings followed it to the new name.
    expect((await readEvent(network, event))['spellingMap']).to.include({ expresso: 'Ristretto' })
  })

  it('keeps what is typed through a lost connection, says so, and saves it afterwards', async function () {
    const event = await newTestEvent(network, 'Admin Offline')
    const person = await openEvent(network, event, { search: '?tab=senders' })
    const place = person.page.getByLabel('Where drinks are picked up')
    await place.waitFor()
    await goOffline(person)
    await place.fill('Hall 7, by the stairs')
    await person.page.getByText('Your text is still here; we try again in 4 s.').waitFor()
    expect(await place.inputValue()).to.equal('Hall 7, by the stairs')
    await person.context.setOffline(false)
    await eventually(async () =>
      expect(await readEvent(network, event)).to.include({ pickupPlace: 'Hall 7, by the stairs' }),
    )
    await person.page.getByText('Saved', { exact: true }).waitFor()
  })

  it('lets two people change two drinks at once', async function () {
    const event = await newTestEvent(network, 'Admin Two')
    const [one, two] = await Promise.all([openEvent(network, event), openEvent(network, event)])
    await Promise.all([
      drinkField(one.page, 'Line under Espresso').fill('From Kraków'),
      drinkField(two.page, 'Line under Tea').fill('Mint or black'),
      two.page.getByRole('switch', { name: 'Latte on the menu' }).click(),
    ])
    await eventually(async () => {
      const { menu } = await readEvent(network, event)
      expect(menu).to.have.length(8)
      expect(menu[0]).to.include({ description: 'From Kraków' })
      expect(menu[3]).to.include({ title: 'Latte', isOn: false })
      expect(menu[7]).to.include({ description: 'Mint or black' })
    })
    await eventually(async () =>
      expect(await drinkField(one.page, 'Line under Tea').inputValue()).to.equal('Mint or black'),
    )
  })

  it('asks whose words stand when two people wrote in the same place', async function () {
    const event = await newTestEvent(network, 'Admin Clash', { pickupPlace: 'Foyer' })
    const person = await openEvent(network, event, { search: '?tab=senders' })
    const place = person.page.getByLabel('Where drinks are picked up')
    await place.fill('Hall 1')
    // While this person's hands have not rested yet.
    await network.firestore.doc(`events/${event.eventId}`).update({ pickupPlace: 'Hall 9' })
    await person.page.getByText('Somebody else wrote “Hall 9” here meanwhile.').waitFor()
    expect(await place.inputValue()).to.equal('Hall 1')
    expect(await readEvent(network, event)).to.include({ pickupPlace: 'Hall 9' })
    await person.page.getByRole('button', { name: 'Keep mine' }).click()
    await eventually(async () =>
      expect(await readEvent(network, event)).to.include({ pickupPlace: 'Hall 1' }),
    )
    await person.page.getByText('meanwhile').waitFor({ state: 'detached' })
  })

  it('moves, adds and takes off drinks by keyboard, ten at most', async function () {
    const event = await newTestEvent(network, 'Admin Menu')
    const { page } = await openEvent(network, event)
    await drinkField(page, 'Name of Cappuccino').press('Alt+ArrowUp')
    await eventually(async () => {
      const { menu } = await readEvent(network, event)
      expect(menu.slice(0, 2).map(({ id }: { id: string }) => id)).to.deep.equal(['cappuccino', 'espresso'])
    })
    for (const title of ['Chai', 'Matcha']) {
      await page.getByLabel('Name of the new drink').fill(title)
      await page.getByLabel('Name of the new drink').press('Enter')
      await drinkField(page, `Name of ${title}`).waitFor()
    }
    await page.getByText('Ten drinks are the limit: WhatsApp’s lists take no more.').waitFor()
    await page.getByRole('button', { name: 'Take Espresso off the menu' }).click()
    await drinkField(page, 'Name of Espresso').waitFor({ state: 'detached' })
    await eventually(async () => expect((await readEvent(network, event))['menu']).to.have.length(9))
    await page.getByRole('button', { name: 'Undo' }).click()
    await eventually(async () => {
      const { menu, spellingMap } = await readEvent(network, event)
      expect(menu[1]).to.include({ id: 'espresso' })
      expect(spellingMap).to.include({ expresso: 'Espresso' })
    })
  })

  it('does not save a drink without a name, and says why', async function () {
    const event = await newTestEvent(network, 'Admin Nameless')
    const { page } = await openEvent(network, event)
    await drinkField(page, 'Name of Tea').fill('')
    await page.getByText('It needs a name. Until then the old one stands.').waitFor()
    await page.getByText('Not all of it is saved: see the marked lines.').waitFor()
    await page.getByRole('switch', { name: 'Latte on the menu' }).click()
    await eventually(async () => expect((await readEvent(network, event))['menu'][3].isOn).to.equal(false))
    expect((await readEvent(network, event))['menu'][7]).to.include({ title: 'Tea' })
  })

  it('proves a misspelling in the place where it was added', async function () {
    const event = await newTestEvent(network, 'Admin Try')
    const { page } = await openEvent(network, event)
    await page.getByLabel('A message as a guest would write it').fill('zzaffe without sugar, pls')
    await page.getByText('No drink of this menu.').waitFor()
    await drinkField(page, 'How guests spell Filter Coffee').fill('coffee, zzaffe')
    await page.getByText('“zzaffe” read as Filter Coffee.').waitFor()
    await page.getByText('No sugar').waitFor()
    await eventually(async () =>
      expect((await readEvent(network, event))['spellingMap']).to.include({ zzaffe: 'Filter Coffee' }),
    )
  })

  it('reads numbers as people write them, and says which events share them', async function () {
    const sender = '+4915559000001'
    await newTestEvent(network, 'Admin Neighbour', { senders: [sender] })
    const event = await newTestEvent(network, 'Admin Senders', { senders: ['telegram:@bar'] })
    const leadEmail = await newLead(network, [event.eventId, 'admin-neighbour'])
    const { page } = await openEvent(network, { ...event, leadEmail }, { search: '?tab=senders' })
    await page.getByText('This is no number that texts can go to').waitFor()
    const form = page.getByRole('form', { name: 'Add a number' })
    await form.getByLabel('Number').fill('01555 9000001')
    await form.getByRole('button', { name: 'Add' }).click()
    await page.getByText('A number begins with + and its country code.').waitFor()
    await form.getByLabel('Number').fill('0049 1555 / 9000001')
    await form.getByRole('button', { name: 'Add' }).click()
    await page.getByText('Also at Admin Neighbour: guests are asked which event they are at.').waitFor()
    await eventually(async () =>
      expect((await readEvent(network, event))['senders']).to.deep.equal(['telegram:@bar', sender]),
    )
  })
})
