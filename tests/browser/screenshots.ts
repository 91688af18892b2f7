import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { repositoryRoot } from '../../local/network/repository-root.ts'
import { startNetwork } from '../../local/network/start-network.ts'
import { enquiryIdOf } from '../../local/seed/conversations/demo-enquiry.ts'
import { demoDrivers, type DemoDriverKey } from '../../local/seed/demo-drivers.ts'
import { nordvikEnquiries } from '../../local/seed/demo-enquiries-nordvik.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { seedDemo } from '../../local/seed/seed-demo.ts'
import { closeBrowser, closePages, openBrowser, phone, type Seat } from './browser.ts'
import { composer, messages, openEnquiry, signIn } from './desk.ts'
import { agentWrites, type TestEnquiry } from './test-enquiry.ts'

/** The pictures are always of this moment: the same picture differs only when the product does. */
const now = Date.parse('2026-11-20T11:04:00Z')
const folder = path.join(repositoryRoot, 'docs', 'pictures')
const most = 250_000
const desk = { width: 1280, height: 800 }

/** `npm run screenshots`: the pictures of the README, of the product as it is. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const network = await startNetwork({ seed: false })
  try {
    const { firestore, ancillary, auth } = network
    await network.withoutTriggers(() => seedDemo({ firestore, ancillary, auth, now }))
    await takeSignIn(network)
    await takeDesk(network, 'desk-light', 'youssef', { colorScheme: 'light' })
    await takeDesk(network, 'desk-dark', 'thao', { colorScheme: 'dark' })
    await takePhone(network)
    await takePhones(network)
  } finally {
    await closePages(undefined)
    await closeBrowser()
    await network.stop()
  }
}

async function takeSignIn({ urls }: Network): Promise<void> {
  const { page } = await openBrowser({ viewport: desk, now })
  await page.goto(`${urls.web}/sign-in`)
  await page.getByLabel('E-mail').fill(mareike.email)
  await take(page, 'sign-in')
}

async function takeDesk(network: Network, name: string, driver: DemoDriverKey, seat: Seat): Promise<void> {
  const { page } = await signIn(network, mareike, { ...seat, viewport: desk, now })
  await openThread(page, driver)
  if (driver === 'youssef') {
    await composer(page).fill('Door 2, behind the car wash. I tell them you are here.')
    await messages(page, 'Brinkmann can see you today').getByRole('button', { name: /^Read/ }).click()
  }
  await take(page, name)
}

/** Opens a thread and waits until its end stands there. */
async function openThread(page: Page, driver: DemoDriverKey): Promise<void> {
  await openEnquiry(page, demoEnquiry(driver))
  await messages(page).last().waitFor()
  await page.getByRole('button', { name: 'Newest' }).waitFor({ state: 'hidden' })
}

async function takePhone(network: Network): Promise<void> {
  const { page } = await signIn(network, mareike, { viewport: phone, hasTouch: true, now })
  await take(page, 'phone-list')
  await openThread(page, 'youssef')
  await take(page, 'phone-thread')
}

/** What the desk said is sent for real, so that it arrives on the phones. */
async function takePhones(network: Network): Promise<void> {
  const { page } = await openBrowser({ viewport: desk })
  await page.goto(network.urls.phones)
  await send(network, 'youssef', 'Brinkmann can see you today at 12:15, bay 4. Is that all right?')
  await send(network, 'annelies', 'The courtesy van is ready from 13:00. Piet has the keys.')
  await send(network, 'karlFriedrich', 'Good morning! I ask them at once.')
  await send(network, 'youssef', 'Door 2, behind the car wash. I tell them you are here 🚐')
  await send(network, 'annelies', 'Same yard as last time: https://nordvik.example/yard')
  await page.locator('[data-testid="phone-message"]').nth(4).waitFor()
  await take(page, 'phones')
}

async function send(network: Network, driver: DemoDriverKey, message: string): Promise<void> {
  await agentWrites(network, demoEnquiry(driver), message)
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
