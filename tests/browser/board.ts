import type { Locator, Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import type { DemoPerson } from '../../local/seed/demo-people.ts'
import type { Person, Seat } from './browser.ts'
import { openAs } from './signed-in.ts'

/** A tablet on the counter, as it lies there. */
export const tablet = { width: 1280, height: 800 }

/** Somebody at the board of an event, signed in, with its orders before them. `terminal` as in the address, e.g. `1-2`. */
export async function openBoard(
  network: Network,
  person: DemoPerson,
  eventId: string,
  { terminal, ...seat }: Seat & { terminal?: string } = {},
): Promise<Person> {
  const page = `/events/${eventId}/orders${terminal === undefined ? '' : `/${terminal}`}`
  const opened = await openAs(network, person.email, page, { viewport: tablet, ...seat })
  await opened.page.getByRole('tab', { name: /^Queue/ }).waitFor()
  return opened
}

/** The card of an order, wherever it stands. */
export function cardOf(page: Page, number: number): Locator {
  return page.getByRole('article', { name: new RegExp(`^Order ${number}, `) })
}

/** The order numbers of the cards in the queue, as they stand there. */
export async function queueNumbers(page: Page): Promise<number[]> {
  const cards = page.getByRole('region', { name: 'Queue, oldest first' }).locator('[data-order]')
  const names = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('aria-label') ?? ''))
  return names.map((name) => Number(/^Order (\d+),/.exec(name)?.[1]))
}
