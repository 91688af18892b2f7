import { randomInt } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { openBrowser } from './browser.ts'

/** A guest's phone on the phones page. */
export interface GuestPhone {
  page: Page
  handset: Locator
  /** E.164. */
  number: string
  name: string
}

/** Adds a phone on the page and lets it write its first words to one of our addresses. */
export async function addGuest(
  network: Network,
  whose: 'A guest, by SMS' | 'A guest, on WhatsApp',
  words: string,
  writesTo = 'DevConf Berlin',
): Promise<GuestPhone> {
  const number = `+44770090${randomInt(1000, 10_000)}`
  const name = `Guest ${number.slice(-4)}`
  const { page } = await openBrowser()
  await page.goto(network.urls.phones)
  await page.getByRole('button', { name: 'Phone', exact: true }).click()
  const form = page.getByRole('dialog', { name: 'A new phone' })
  await form.getByLabel('Whose it is').selectOption(whose)
  await form.getByLabel('Name in the profile').fill(name)
  await form.getByLabel('Number').fill(number)
  await form.getByLabel('Writes to').selectOption(writesTo)
  await form.getByLabel('First words').fill(words)
  await form.getByRole('button', { name: 'Add the phone' }).click()
  const handset = page.getByRole('region', { name: `The phone of ${name}` })
  await said(handset, words).getByText('taken by the desk').waitFor()
  return { page, handset, number, name }
}

/** What arrived on a phone and holds this text. */
export function arrived(handset: Locator, text: string): Locator {
  return handset.getByTestId('phone-message').filter({ hasText: text })
}

/** What its owner wrote. */
export function said(handset: Locator, text: string): Locator {
  return handset.getByTestId('phone-said').filter({ hasText: text })
}
