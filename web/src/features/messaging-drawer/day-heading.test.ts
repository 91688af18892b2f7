import { expect } from 'chai'
import { dayHeading } from './day-heading.ts'

const now = new Date(2026, 10, 20, 11, 4).getTime()
const at = (day: number, hour: number): number => new Date(2026, 10, day, hour).getTime()

describe('the heading of a day', () => {
  it('stands above the first message and wherever a day begins', () => {
    expect(dayHeading(undefined, at(19, 9), now, 'en-GB')).to.equal('Thu 19 Nov')
    expect(dayHeading(at(19, 9), at(19, 23), now, 'en-GB')).to.equal('')
    expect(dayHeading(at(19, 23), at(20, 0), now, 'en-GB')).to.equal('Today, Fri 20 Nov')
  })
})
