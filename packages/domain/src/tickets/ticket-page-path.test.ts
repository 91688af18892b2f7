import { expect } from 'chai'
import { isOfThisDay, ticketPagePath } from './ticket-page-path.ts'

const evening = Date.parse('2026-11-27T23:30:00Z')
const berlin = { resetAt: null, timeZone: 'Europe/Berlin' }

function dayIn(path: string): string | null {
  return new URL(path, 'https://desk.example').searchParams.get('day')
}

describe('the page of a ticket', () => {
  it('names the venue, the number and its day', () => {
    expect(ticketPagePath('café', 0, berlin, evening)).to.equal('/venues/caf%C3%A9/ticket/0?day=2026-11-28')
  })

  it('has a day also where nobody knows the time zone', () => {
    const nowhere = { resetAt: null, timeZone: 'Mars/Base' }
    expect(dayIn(ticketPagePath('it', 5, nowhere, evening))).to.equal('2026-11-27')
  })

  it('counts until the next reset, and not after it', () => {
    const first = dayIn(ticketPagePath('it', 5, berlin, evening))
    const second = dayIn(ticketPagePath('it', 5, { ...berlin, resetAt: 7 }, evening))
    expect(isOfThisDay(first, { resetAt: null })).to.equal(true)
    expect(isOfThisDay(first, { resetAt: 7 })).to.equal(false)
    expect(isOfThisDay(second, { resetAt: 7 })).to.equal(true)
    expect(isOfThisDay(second, { resetAt: 8 })).to.equal(false)
    expect(isOfThisDay(second, { resetAt: null })).to.equal(false)
  })

  it('without a day may be of any', () => {
    expect(isOfThisDay(null, { resetAt: 7 })).to.equal(true)
  })
})
