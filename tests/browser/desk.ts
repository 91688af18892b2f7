import type { Locator, Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import type { DemoPerson } from '../../local/seed/demo-people.ts'
import type { Person, Seat } from './browser.ts'
import { openAs } from './signed-in.ts'
import type { TestEnquiry } from './test-enquiry.ts'

/** Somebody at the desk, signed in, with the list of enquiries before them. */
export async function signIn(network: Network, person: DemoPerson, seat: Seat = {}): Promise<Person> {
  const opened = await openAs(network, person.email, '/', seat)
  await listRows(opened.page).first().waitFor()
  return opened
}

/** Somebody at the desk with one enquiry open. */
export async function openDrawer(
  network: Network,
  person: DemoPerson,
  enquiry: TestEnquiry,
  seat: Seat = {},
): Promise<Person> {
  const opened = await signIn(network, person, seat)
  await openEnquiry(opened.page, enquiry)
  return opened
}

/** Opens an enquiry from the list. */
export async function openEnquiry(
  page: Page,
  { enquiryId, driverName }: Pick<TestEnquiry, 'enquiryId' | 'driverName'>,
): Promise<void> {
  await rowOf(page, { enquiryId }).click()
  await thread(page, driverName).or(page.getByText('Nothing was said yet')).first().waitFor()
}

export function listRows(page: Page): Locator {
  return page.locator('[data-row]')
}

/** The row of an enquiry in the list. */
export function rowOf(page: Page, { enquiryId }: Pick<TestEnquiry, 'enquiryId'>): Locator {
  return page.locator(`[data-row="${enquiryId}"]`)
}

export function thread(page: Page, driverName: string): Locator {
  return page.getByRole('log', { name: `Messages with ${driverName}` })
}

export function composer(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Message', exact: true })
}

export function sendButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Send', exact: true })
}

/** Messages in the open drawer, all or those with a text; with a status too if given. */
export function messages(page: Page, text?: string, status?: string): Locator {
  const all = page.locator(
    `[data-testid="chat-message"]${status === undefined ? '' : `[data-status="${status}"]`}`,
  )
  return text === undefined ? all : all.filter({ hasText: text })
}

/** Writes into the composer and sends with Enter. */
export async function write(page: Page, text: string): Promise<void> {
  await composer(page).fill(text)
  await composer(page).press('Enter')
}

/** The id of the only message with this text. */
export async function idOf(page: Page, text: string): Promise<string> {
  return (await messages(page, text).getAttribute('data-message-id')) ?? ''
}
