import { expect } from 'chai'
import { venuePath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../../local/network/network.ts'
import { call } from '../../end-to-end/caller.ts'
import { clerkAt, command, numberedTicket, openHall } from '../../end-to-end/tickets/hall.ts'
import { expectAccessible } from '../accessible.ts'
import { goOffline, openBrowser } from '../browser.ts'
import { eventually } from '../eventually.ts'
import { useNetwork } from '../network.ts'
import { expectFingers, tickets, venue, withClock, writeVisitor } from './at-the-kiosk.ts'
import { makeDevice, openTicketKiosk, tablet } from './test-venue.ts'

describe('a kiosk on which visitors take a number by themselves', function () {
  this.timeout(120_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('gives a new visitor number 0, huge, with a code that opens it on their phone', async function () {
    const hall = await openHall(network, venue)
    const { page } = await openTicketKiosk(hall)
    await page.getByRole('button', { name: 'Take a number' }).tap()
    await page.getByLabel('E-mail').fill('guðrún')
    await page.getByRole('button', { name: '@nordvik.example' }).tap()
    expect(await page.getByLabel('E-mail').inputValue()).to.equal('guðrún@nordvik.example')
    await page.getByRole('button', { name: 'Next' }).tap()
    await page.getByLabel('Name').fill('Guðrún Jónsdóttir')
    await page.getByRole('button', { name: 'Take my number' }).tap()
    const number = page.getByTestId('number')
    await number.getByText('0', { exact: true }).waitFor()
    await page.getByText('Guðrún, your number is').waitFor()
    await page.getByText('You are next', { exact: true }).waitFor()
    expect(
      await number.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ).to.equal(280)

    const link = (await page.locator('[data-qr]').getAttribute('data-qr')) ?? ''
    const ticketPage = await openBrowser({ hasTouch: true })
    await ticketPage.page.goto(link)
    await ticketPage.page.getByRole('heading', { name: 'You are next' }).waitFor()

    await page.getByRole('button', { name: 'I have my number' }).tap()
    await page.getByRole('button', { name: 'Take a number' }).waitFor()
    const [ticket, ...others] = await tickets(hall)
    expect(others).to.deep.equal([])
    expect(ticket).to.deep.include({
      number: 0,
      status: 'waiting',
      email: 'guðrún@nordvik.example',
      name: 'Guðrún Jónsdóttir',
      source: 'kiosk',
      language: 'en',
    })
  })

  it('recognises a visitor by their whole e-mail, and shows their name only in part', async function () {
    const hall = await openHall(network, venue)
    const email = 'annelies@nordvik.example'
    const clerk = await clerkAt(hall, 1)
    await numberedTicket(hall, { email, name: 'Annelies Oude Luttikhuis' })
    const { ticketId } = await command(hall, clerk, 'next')
    await command(hall, clerk, 'complete', { ticketId: ticketId ?? '' })
    const { page } = await openTicketKiosk(hall)
    let answers = ''
    page.on('response', (response) => {
      if (response.url().includes('findVisitor'))
        void response.text().then(
          (text) => (answers += text),
          () => '',
        )
    })
    await page.getByRole('button', { name: 'Take a number' }).tap()
    await page.getByLabel('E-mail').fill('annelies@nordvik')
    await page.waitForTimeout(1_000)
    expect(await page.getByText('Annelies O. L.').count(), 'not before it is whole').to.equal(0)
    await page.getByLabel('E-mail').fill('Annelies@Nordvik.example')
    await page.getByText('Annelies O. L.').waitFor()
    expect(answers).not.to.contain('Luttikhuis')
    await page.getByRole('button', { name: 'Yes, take my number' }).tap()
    await page.getByText('Annelies, your number is').waitFor()
    expect(await page.content()).not.to.contain('Luttikhuis')
    await page.getByRole('button', { name: 'I have my number' }).tap()
    const again = (await tickets(hall)).find(({ status }) => status === 'waiting')
    expect(again?.name).to.equal('Annelies Oude Luttikhuis')
  })

  it('asks about a slip in the ending, and says what a whole e-mail needs', async function () {
    const hall = await openHall(network, venue)
    const { page } = await openTicketKiosk(hall)
    await page.getByRole('button', { name: 'Take a number' }).tap()
    await page.getByLabel('E-mail').fill('ada')
    await page.getByRole('button', { name: 'Next' }).tap()
    await page.getByText('This e-mail is not complete').waitFor()
    await page.getByLabel('E-mail').fill('ada@nordvik.exmaple')
    await page.getByText('Is it nordvik.example?').waitFor()
    await page.getByRole('button', { name: 'Yes, nordvik.example' }).tap()
    expect(await page.getByLabel('E-mail').inputValue()).to.equal('ada@nordvik.example')
    await page.getByRole('button', { name: 'Next' }).tap()
    await page.getByRole('button', { name: 'Take my number' }).tap()
    await page.getByText('Please write your name').waitFor()
    expect(await tickets(hall)).to.deep.equal([])
  })

  it('shows who holds a ticket their number again, and takes no second one', async function () {
    const hall = await openHall(network, venue)
    const email = 'tom@nordvik.example'
    await numberedTicket(hall)
    await numberedTicket(hall, { email, name: 'Tom Achterberg' })
    const { page } = await openTicketKiosk(hall)
    await page.getByRole('button', { name: 'Take a number' }).tap()
    await page.getByLabel('E-mail').fill(email)
    await page.getByRole('button', { name: 'Yes, take my number' }).tap()
    await page.getByText('You already have a number').waitFor()
    expect(await page.getByTestId('number').textContent()).to.equal('1')
    await page.getByText('person before you').waitFor()
    await page.getByRole('button', { name: 'I have my number' }).tap()
    const open = (await tickets(hall)).filter(({ status }) => status === 'waiting')
    expect(open).to.have.length(2)
  })

  it('gives a number back that nobody says to have, unless somebody needs more time', async function () {
    const hall = await openHall(network, venue)
    const { page } = await openTicketKiosk(hall, undefined, withClock)
    await writeVisitor(page, 'ada@nordvik.example', 'Ada')
    await page.getByRole('button', { name: 'Take my number' }).tap()
    await page.getByTestId('number').waitFor()
    await page.getByText('Without this tap the number is given back').waitFor()
    await page.getByRole('button', { name: 'More time' }).tap()
    await page.clock.fastForward(40_000)
    await page.getByText(/^This page closes in \d+ s$/).waitFor()
    await page.clock.fastForward(25_000)
    await page.getByRole('button', { name: 'Take a number' }).waitFor()
    expect(await page.content()).not.to.contain('ada@')
    await eventually(async () =>
      expect((await tickets(hall))[0]).to.deep.include({ status: 'cancelled', endedBy: 'visitor' }),
    )
  })

  it('leaves a number that is texted with its visitor', async function () {
    const hall = await openHall(network, venue)
    const { page } = await openTicketKiosk(hall, undefined, withClock)
    await writeVisitor(page, 'ada@nordvik.example', 'Ada')
    await page.getByRole('button', { name: 'Take my number' }).tap()
    await page.getByLabel('Mobile number').fill('0171 39')
    await page.getByRole('heading', { name: 'Shall we text you?' }).tap()
    await page.getByText('This number is too short for Germany.').waitFor()
    await page.getByLabel('Mobile number').fill('0171 3920036')
    await page.getByRole('button', { name: 'Text me' }).tap()
    await page.getByText('We text you on 0171 3920036.').waitFor()
    await page.clock.fastForward(12_500)
    await page.getByRole('button', { name: 'Take a number' }).waitFor()
    expect(await page.content()).not.to.contain('3920036')
    await network.drain()
    expect((await tickets(hall))[0]).to.deep.include({ status: 'waiting', isTexted: true, digits: '036' })
  })

  it('asks who went away, and forgets them after 30 s', async function () {
    const hall = await openHall(network, venue)
    const { page } = await openTicketKiosk(hall, undefined, withClock)
    await page.getByRole('button', { name: 'Português' }).tap()
    await page.getByRole('button', { name: 'Tirar um número' }).tap()
    await page.getByLabel('E-mail').fill('zé@nordvik.example')
    await page.clock.fastForward(21_000)
    const question = page.getByRole('alertdialog', { name: 'Ainda está aí?' })
    await question.getByRole('button', { name: 'Mais tempo' }).tap()
    await question.waitFor({ state: 'hidden' })
    expect(await page.getByLabel('E-mail').inputValue()).to.equal('zé@nordvik.example')
    await page.clock.fastForward(21_000)
    await question.waitFor()
    await page.clock.fastForward(9_500)
    await page.getByRole('button', { name: 'Take a number' }).tap()
    expect(await page.getByLabel('E-mail').inputValue()).to.equal('')
  })

  it('takes nothing without a connection or while it is closed, and warns before it closes', async function () {
    const hall = await openHall(network, venue)
    const kiosk = await openTicketKiosk(hall)
    const { page, context } = kiosk
    const take = page.getByRole('button', { name: 'Take a number' })
    await take.tap()
    await page.getByLabel('E-mail').fill('ada@nordvik.example')
    await goOffline(kiosk)
    await page.getByRole('alert').getByText('There is no connection just now.').waitFor()
    expect(await page.getByLabel('E-mail').inputValue(), 'is kept').to.equal('ada@nordvik.example')
    await page.getByRole('button', { name: 'Start over' }).tap()
    await page.getByText('Please ask at a table').waitFor()
    expect(await take.count()).to.equal(0)
    await context.setOffline(false)
    await take.waitFor()

    const document = network.firestore.doc(venuePath(hall.venueId))
    await document.update({ state: 'CLOSED' })
    await page.getByRole('heading', { name: 'Closed now' }).waitFor()
    expect(await take.count()).to.equal(0)
    await document.update({ state: 'OPEN', openingHours: hoursAround(Date.now()) })
    await page.getByText(/^We close at \d\d:\d\d\. You will probably still be helped\.$/).waitFor()
    await take.waitFor()
  })

  it('says when it was taken off', async function () {
    const hall = await openHall(network, venue)
    const { page, deviceId, expectConsole } = await openTicketKiosk(hall)
    expectConsole(
      /status of 400 .*accounts:lookup/,
      'Auth knows the kiosk no more, and the browser notes it.',
    )
    await call(network, 'revokeDevice', { venueId: hall.venueId, deviceId }, hall.lead.token)
    await page.getByText('This kiosk was taken off').waitFor()
    await page.getByRole('link', { name: 'Enter a new code' }).tap()
    await page.getByLabel('Code').fill((await makeDevice(hall, 'kiosk')).code)
    await page.getByRole('button', { name: 'Join' }).tap()
    await page.getByRole('button', { name: 'Take a number' }).waitFor()
  })

  it('joins with a code only, which works once', async function () {
    const hall = await openHall(network, venue)
    const { code } = await makeDevice(hall, 'kiosk')
    const person = await openBrowser({ viewport: tablet })
    const { page } = person
    person.expectConsole(/40[04]/, 'The server refuses a code that does not work.')
    await page.goto(`${network.urls.web}/sign-in`)
    await page.getByRole('link', { name: 'Join a tablet or wall with a code' }).click()
    await page.getByLabel('Code').fill('abc')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByText('The code has six letters.').waitFor()
    await page.getByLabel('Code').fill('zzzzzz')
    await page.getByRole('button', { name: 'Join' }).click()
    await page.getByText('This code is not known, was used already or is too old.').waitFor()
    await expectAccessible(page, 'join')
    await page.getByLabel('Code').fill(code)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Take a number' }).waitFor()
    await page.goto(network.urls.web)
    await page.getByRole('button', { name: 'Take a number' }).waitFor()
  })

  for (const [where, viewport] of Object.entries({
    'a tablet': { width: 1024, height: 768 },
    'an upright tablet': { width: 768, height: 1024 },
    'a narrow phone': { width: 320, height: 640 },
  })) {
    it(`has room for fingers on ${where}, and axe finds nothing`, async function () {
      const hall = await openHall(network, venue)
      const { page } = await openTicketKiosk(hall, { viewport, hasTouch: true })
      await page.getByText('Nobody').waitFor()
      await expectFingers(page, 'start')
      await page.getByRole('button', { name: 'Take a number' }).tap()
      await page.getByLabel('E-mail').fill('ada@nordvik.exmaple')
      await page.getByText('Is it nordvik.example?').waitFor()
      await expectFingers(page, 'e-mail')
      await page.getByRole('button', { name: 'Next' }).tap()
      await page.getByLabel('Name').fill('Ada')
      await expectFingers(page, 'name')
      await page.getByRole('button', { name: 'Take my number' }).tap()
      await page.getByTestId('number').waitFor()
      await expectFingers(page, 'number')
    })
  }
})

/** Hours of a venue in Berlin that closes within the half hour, whatever day and time it is. */
function hoursAround(now: number): { day: number; from: string; to: string }[] {
  const end = now + 20 * 60_000
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: venue.timeZone,
  })
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
  const day = (at: number): number =>
    days.indexOf(new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: venue.timeZone }).format(at))
  const until = { day: day(end), from: '00:00', to: clock.format(end) }
  if (day(end) === day(now)) return [until]
  return [{ day: day(now), from: '00:00', to: '24:00' }, until]
}
