import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { seedConversation } from '../../local/seed/seed-conversation.ts'
import { composer, messages, openDrawer, thread, write } from './desk.ts'
import { driverSends } from './driver-sends.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { newEnquiry, type TestEnquiry } from './test-enquiry.ts'

const count = 10_000
/** Far more than fits the window and what is kept ready around it; far less than the thread. */
const mostInPage = 80
/** One turn of the wheel, in pixels. */
const step = 300
interface Drawn {
  numbers: number[]
  tops: Record<number, number>
}

/** In pixels, half a line: a correction that nobody takes for a jump. */
const unseen = 11

// The last of all, by its name: the emulator goes through the events of 10,000 messages for minutes, which nobody wants, and tells
// of new ones only after them.
describe('a thread of 10,000 messages', function () {
  this.timeout(120_000)
  let network: Network
  let enquiry: TestEnquiry

  before(async function () {
    network = await useNetwork()
    enquiry = await newEnquiry(network, { driverName: 'Longina Threadwell' })
    await network.withoutTriggers(() =>
      seedConversation({
        firestore: network.firestore,
        leaseId: enquiry.leaseId,
        enquiryId: enquiry.enquiryId,
        driverMobileNumber: enquiry.mobileNumber,
        createdBy: mareike.uid,
        count,
        until: Date.now() - 60_000,
      }),
    )
  })

  it('opens at the newest, with a few of them in the page', async function () {
    const { page } = await openDrawer(network, mareike, enquiry)
    await messages(page, `${count}. `).waitFor()
    await eventually(async () => {
      const { numbers } = await drawn(page)
      expect(numbers.at(-1)).to.equal(count)
      expect(numbers.length).to.be.within(5, mostInPage)
      const log = thread(page, enquiry.driverName)
      const below = await log.evaluate(
        ({ scrollTop, scrollHeight, clientHeight }) => scrollHeight - clientHeight - scrollTop,
      )
      expect(below).to.be.below(2)
    })
  })

  it('brings older ones while one scrolls up, gapless, without a jump, and keeps the page small', async function () {
    const { page } = await openDrawer(network, mareike, enquiry)
    await messages(page, `${count}. `).waitFor()
    await thread(page, enquiry.driverName).hover()
    let before = await standing(page)
    while ((before.numbers[0] ?? 0) > count - 250) {
      await page.mouse.wheel(0, -step)
      const held = before
      before = await eventually(async () => {
        const now = await standing(page)
        expect(now.numbers[0], 'something older').to.be.below(held.numbers[0] ?? 0)
        const moves = now.numbers
          .filter((one) => one in held.tops)
          .map((one) => (now.tops[one] ?? 0) - (held.tops[one] ?? 0))
        expect(Math.max(...moves), 'as far as the wheel at most').to.be.within(0, step + unseen)
        expect(Math.min(...moves), 'all as far').to.be.closeTo(Math.max(...moves), unseen)
        return now
      })
      const gapless = before.numbers.map((_, index) => (before.numbers[0] ?? 0) + index)
      expect(before.numbers, 'no gap, none twice').to.deep.equal(gapless)
      expect(before.numbers.length).to.be.below(mostInPage)
    }

    await page.getByRole('button', { name: 'Newest' }).click()
    await messages(page, `${count}. `).waitFor()
  })

  it('is not drawn again while one writes, and shows the new message at its end', async function () {
    const { page } = await openDrawer(network, mareike, enquiry)
    await messages(page, `${count}. `).waitFor()
    await composer(page).focus()
    await thread(page, enquiry.driverName).evaluate((log) => {
      log.dataset['changes'] = '0'
      const observer = new MutationObserver((records) => {
        const inside = records.filter(({ target }) => target !== log).length
        if (inside > 0) log.dataset['changes'] = String(Number(log.dataset['changes']) + inside)
      })
      observer.observe(log, { childList: true, subtree: true, characterData: true, attributes: true })
    })
    await page.keyboard.type('A sentence of some length, typed letter by letter.')
    expect(await thread(page, enquiry.driverName).getAttribute('data-changes')).to.equal('0')
    await write(page, 'Ten thousand and one')
    // By the sweeper, as the emulator is busy.
    await messages(page, 'Ten thousand and one', 'SENT').waitFor({ timeout: 90_000 })
    expect(await messages(page).last().innerText()).to.contain('Ten thousand and one')
  })
})

describe('a thread that outgrows its first page', function () {
  this.timeout(60_000)

  it('goes on showing each new message at its end', async function () {
    const network = await useNetwork()
    const enquiry = await newEnquiry(network)
    const { page } = await openDrawer(network, mareike, enquiry)
    for (let number = 1; number <= 70; number += 1)
      await driverSends(network, enquiry, { type: 'text', message: `Word ${number}.` })
    const newest = messages(page, 'Word 70.')
    await newest.waitFor()
    const log = thread(page, enquiry.driverName)
    await eventually(async () => {
      const [end, row] = await Promise.all([log.boundingBox(), newest.boundingBox()])
      expect((row?.y ?? 0) + (row?.height ?? 0)).to.be.below((end?.y ?? 0) + (end?.height ?? 0) + 1)
    })
  })
})

/** What is drawn once nothing moves any more: a wheel goes on for some frames. */
async function standing(page: Page): Promise<Drawn> {
  return eventually(async () => {
    const before = await drawn(page)
    await page.waitForTimeout(100)
    const now = await drawn(page)
    expect(now).to.deep.equal(before)
    return now
  })
}

/** The numbers that messages of the long thread begin with, as they stand in the page; how far each is scrolled. */
async function drawn(page: Page): Promise<Drawn> {
  const found = await messages(page).evaluateAll(async (elements) => {
    // Past the next frame: heights of new rows are corrected before it is painted.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return elements
      .filter((element) => element.isConnected)
      .map((element) => ({
        number: parseInt(element.querySelector('p')?.textContent ?? '', 10),
        top: element.getBoundingClientRect().top,
      }))
  })
  return {
    numbers: found.map(({ number }) => number),
    tops: Object.fromEntries(found.map(({ number, top }) => [number, top])),
  }
}
