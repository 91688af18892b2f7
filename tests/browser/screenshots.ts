import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { repositoryRoot } from '../../local/network/repository-root.ts'
import { startNetwork } from '../../local/network/start-network.ts'
import { enquiryIdOf } from '../../local/seed/conversations/demo-enquiry.ts'
import { demoDrivers, type DemoDriverKey } from '../../local/seed/demo-drivers.ts'
import { nordvik } from '../../local/seed/demo-leases.ts'
import { nordvikEnquiries } from '../../local/seed/demo-enquiries-nordvik.ts'
import { ida, jonas, kioskHelpDesk, mareike, mia, priya } from '../../local/seed/demo-people.ts'
import { demoEventIds } from '../../local/seed/orders/demo-event-ids.ts'
import { seedDemo } from '../../local/seed/seed-demo.ts'
import { demoVenueIds } from '../../local/seed/venues/demo-venue-ids.ts'
import { cardOf, openBoard } from './board.ts'
import { closeBrowser, closePages, openBrowser, phone, type Seat } from './browser.ts'
import { storePhoto } from './demo-photo.ts'
import { composer, messages, openEnquiry, signIn } from './desk.ts'
import { fillSignIn, openAs } from './signed-in.ts'
import { agentWrites, type TestEnquiry } from './test-enquiry.ts'

/** The pictures are always of this moment: the same picture differs only when the product does. */
const now = Date.parse('2026-11-20T11:04:00Z')
const folder = path.join(repositoryRoot, 'docs', 'pictures')
const most = 250_000
const desk = { width: 1280, height: 800 }
/** Holds a photo and what follows it. */
const tallDesk = { width: 1280, height: 950 }
const nordvikNumber = { phoneNumberId: nordvik.whatsapp.phoneNumberId }

const pictures: Record<string, (network: Network) => Promise<void>> = {
  desk: takeDesks,
  operations: takeOperations,
  events: takeEventPages,
  phones: takePhonePictures,
  venues: takeVenues,
}

/** `npm run screenshots`: the pictures of the README, of the product as it is; `npm run screenshots -- venues` takes some of them. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const network = await startNetwork({ seed: false, phones: { receipts: 'read' } })
  try {
    const { firestore, ancillary, auth } = network
    await network.withoutTriggers(() => seedDemo({ firestore, ancillary, auth, now }))
    await storePhoto(network, demoEnquiry('youssef'))
    const wanted = process.argv.slice(2)
    for (const [what, takePictures] of Object.entries(pictures))
      if (wanted.length === 0 || wanted.includes(what)) await takePictures(network)
  } finally {
    for (const problem of await closePages(undefined)) {
      console.error(problem)
      process.exitCode = 1
    }
    await closeBrowser()
    await network.stop()
  }
}

async function takeDesks(network: Network): Promise<void> {
  await takeSignIn(network)
  await takeDesk(network, 'desk-light', 'youssef', { colorScheme: 'light', viewport: tallDesk })
  await takeDesk(network, 'desk-dark', 'thao', { colorScheme: 'dark' })
  await takeDesk(network, 'window-closed', 'annelies', { colorScheme: 'light' })
}

async function takeEventPages(network: Network): Promise<void> {
  await takeBoard(network)
  await takeEvents(network)
  await takeWall(network)
}

/** Of this moment, and last: waiting times are told by the servers' clock, and silent tables are released by it. */
async function takeVenues(network: Network): Promise<void> {
  const { firestore, ancillary, auth } = network
  await network.withoutTriggers(() => seedDemo({ firestore, ancillary, auth, now: Date.now() }))
  await takeTables(network)
  await takeTicketKiosk(network)
  await takeDisplay(network)
}

async function takePhonePictures(network: Network): Promise<void> {
  await takePhone(network)
  await takePhones(network)
}

async function takeSignIn({ urls }: Network): Promise<void> {
  const { page } = await openBrowser({ viewport: desk, now })
  await page.goto(`${urls.web}/sign-in`)
  await page.getByLabel('E-mail').fill(mareike.email)
  await take(page, 'sign-in')
}

async function takeDesk(network: Network, name: string, driver: DemoDriverKey, seat: Seat): Promise<void> {
  const { page } = await signIn(network, mareike, { viewport: desk, ...seat, now, isHidden: true })
  await openThread(page, driver)
  if (driver === 'youssef') {
    await composer(page).fill('Door 2, behind the car wash. I tell them you are here.')
    await page
      .getByRole('button', { name: /^Show large/ })
      .last()
      .waitFor()
  }
  await take(page, name)
}

async function takeOperations(network: Network): Promise<void> {
  const { page } = await signIn(network, priya, { viewport: { ...desk, height: 640 }, now, isHidden: true })
  await page.getByRole('link', { name: /Operations/ }).click()
  await page.locator('[data-letter]').first().waitFor()
  await take(page, 'needs-a-person')
}

async function takeBoard(network: Network): Promise<void> {
  const { page } = await openBoard(network, mia, demoEventIds.devConfBerlin, { now })
  await cardOf(page, 128).waitFor({ state: 'attached' })
  await page.getByRole('tab', { name: 'Served 106' }).waitFor()
  await take(page, 'order-board')
}

async function takeEvents({ urls }: Network): Promise<void> {
  const { page } = await openBrowser({ viewport: desk, now })
  await page.goto(`${urls.web}/events/${demoEventIds.devConfBerlin}`)
  await fillSignIn(page, jonas.email)
  await page.getByLabel('A message as a guest would write it').fill("I'm late, an expresso without sugar")
  await page.getByText('No sugar').waitFor()
  await take(page, 'event-menu')
}

async function takeWall({ urls }: Network): Promise<void> {
  const { page } = await openBrowser({ viewport: { width: 1280, height: 720 }, now })
  await page.goto(`${urls.web}/events/${demoEventIds.devConfBerlin}/menu`)
  await page.getByText('Order from').first().waitFor()
  await take(page, 'menu-board')
}

async function takeTables(network: Network): Promise<void> {
  const { page } = await openAs(network, ida.email, `/venues/${demoVenueIds.helpDesk}/staff`, {
    viewport: { width: 1440, height: 860 },
  })
  await page.getByRole('button', { name: 'Complete' }).waitFor()
  await take(page, 'staff-desk')
}

async function takeTicketKiosk(network: Network): Promise<void> {
  const { page } = await openAs(network, kioskHelpDesk.email, `/venues/${demoVenueIds.helpDesk}/kiosk`, {
    viewport: desk,
    hasTouch: true,
  })
  await page.getByRole('button', { name: 'Take a number' }).waitFor()
  await take(page, 'ticket-kiosk')
}

async function takeDisplay({ urls }: Network): Promise<void> {
  const { page } = await openBrowser({ viewport: { width: 1280, height: 720 } })
  await page.goto(`${urls.web}/venues/${demoVenueIds.helpDesk}/display`)
  await page.getByTestId('newest').waitFor()
  await take(page, 'ticket-display')
}

/** Opens a thread and waits until its end stands there. */
async function openThread(page: Page, driver: DemoDriverKey): Promise<void> {
  await openEnquiry(page, demoEnquiry(driver))
  await messages(page).last().waitFor()
  await page.getByRole('button', { name: 'Newest' }).waitFor({ state: 'hidden' })
}

async function takePhone(network: Network): Promise<void> {
  const { page } = await signIn(network, mareike, { viewport: phone, hasTouch: true, now, isHidden: true })
  await take(page, 'phone-list')
  await openThread(page, 'youssef')
  await take(page, 'phone-thread')
}

/** What the desk said is sent for real, so that it arrives on the phones. */
async function takePhones(network: Network): Promise<void> {
  const { page } = await openBrowser({ viewport: desk })
  await page.goto(network.urls.phones)
  await send(network, 'youssef', 'Brinkmann can see you today at 12:15, bay 4. Is that all right?')
  await answer(network, 'youssef', "Okay 👍 I'm at the garage gate, which door?")
  await send(network, 'youssef', 'Door 2, behind the car wash. I tell them you are here 🚐')
  await answer(network, 'annelies', 'Door is stuck again, I climb in through the passenger side 🙃')
  await send(network, 'annelies', 'Keep it until yours is mended.')
  await answer(network, 'annelies', 'Great, see you at one 🙂')
  await answer(network, 'karlFriedrich', 'Guten Morgen, ich stehe schon auf dem Hof.')
  await send(network, 'karlFriedrich', 'Good morning! I ask them at once.')
  await page.locator('[data-testid="phone-message"]').nth(3).waitFor()
  await take(page, 'phones')
}

async function send(network: Network, driver: DemoDriverKey, message: string): Promise<void> {
  await agentWrites(network, demoEnquiry(driver), message)
  await network.drain()
}

async function answer(network: Network, driver: DemoDriverKey, body: string): Promise<void> {
  const { mobileNumber } = demoDrivers[driver]
  network.whatsapp?.say(mobileNumber, { type: 'text', text: { body } }, nordvikNumber)
  await network.drain()
}

function demoEnquiry(driver: DemoDriverKey): TestEnquiry {
  const enquiry = nordvikEnquiries.find((one) => one.driver === driver)
  if (enquiry === undefined) throw new Error(`The demo has no enquiry of ${driver}.`)
  return {
    leaseId: enquiry.lease.leaseId,
    enquiryId: enquiryIdOf(enquiry),
    driverName: demoDrivers[driver].name,
    mobileNumber: demoDrivers[driver].mobileNumber,
  }
}

/** @throws Error when the picture is too heavy for a README */
async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle').catch(() => undefined)
  const file = path.join(folder, `${name}.png`)
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide', scale: 'css' })
  const { size } = statSync(file)
  console.log(`${name.padEnd(14)} ${Math.ceil(size / 1000)} kB`)
  if (size > most) throw new Error(`${file} has ${size} bytes; a README's picture may have ${most}.`)
}

await main()
