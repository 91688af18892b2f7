import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { Ticket } from '@relaydesk/domain/tickets/ticket.ts'
import { ticketsOf, type Hall } from '../../end-to-end/tickets/hall.ts'
import { expectAccessible } from '../accessible.ts'
import type { Person } from '../browser.ts'

/** What the venues of these tests are like. */
export const venue = {
  name: 'IT Help Desk, Building C',
  emailEndings: ['nordvik.example'],
  timeZone: 'Europe/Berlin',
  firstNumber: 0,
}

/** Lets the test turn the clock forward. */
export async function withClock({ context }: Person): Promise<void> {
  await context.clock.install()
}

/** Goes from the start to where the number is taken. */
export async function writeVisitor(page: Page, email: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Take a number' }).tap()
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Next' }).tap()
  await page.getByLabel('Name').fill(name)
}

export async function tickets(hall: Hall): Promise<Ticket[]> {
  return [...(await ticketsOf(hall)).values()]
}

/** Nothing overflows, every target is big enough for a finger, and axe finds nothing. */
export async function expectFingers(page: Page, screen: string): Promise<void> {
  await expectAccessible(page, screen)
  const { over, small } = await page.evaluate(() => ({
    over: (document.scrollingElement?.scrollWidth ?? 0) - innerWidth,
    small: [...document.querySelectorAll('button, input')]
      .filter(
        (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 53.5,
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  }))
  expect(over, screen).to.be.at.most(0)
  expect(small, screen).to.deep.equal([])
}
