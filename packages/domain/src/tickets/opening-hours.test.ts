import { expect } from 'chai'
import * as fc from 'fast-check'
import { localClock } from './local-moment.ts'
import { openingAt } from './opening-hours.ts'
import type { OpeningHours } from './venue.ts'

const berlin = 'Europe/Berlin'
const weekdays: OpeningHours[] = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' }))

function opening(openingHours: OpeningHours[], at: string, timeZone = berlin): string {
  const { isOpen, closesAt, opensAt } = openingAt({ state: 'OPEN', timeZone, openingHours }, Date.parse(at))
  const moment = closesAt ?? opensAt
  return `${isOpen ? 'open until' : 'closed until'} ${moment === null ? '?' : new Date(moment).toISOString().slice(0, 16)}`
}

describe('opening hours', () => {
  it('are read on the clock of the venue', () => {
    // Thursday; Berlin is an hour ahead.
    expect(opening(weekdays, '2026-11-26T07:59:59.999Z')).to.equal('closed until 2026-11-26T08:00')
    expect(opening(weekdays, '2026-11-26T08:00Z')).to.equal('open until 2026-11-26T16:00')
    expect(opening(weekdays, '2026-11-26T15:59:59.999Z')).to.equal('open until 2026-11-26T16:00')
    expect(opening(weekdays, '2026-11-26T16:00Z')).to.equal('closed until 2026-11-27T08:00')
  })

  it('find the next opening behind a weekend, or a week away', () => {
    expect(opening(weekdays, '2026-11-27T18:00Z')).to.equal('closed until 2026-11-30T08:00')
    const monday = [{ day: 1, from: '09:00', to: '10:00' }]
    expect(opening(monday, '2026-11-30T09:00Z')).to.equal('closed until 2026-12-07T08:00')
  })

  it('go over midnight', () => {
    const late = [{ day: 6, from: '20:00', to: '02:00' }]
    expect(opening(late, '2026-11-28T23:30Z')).to.equal('open until 2026-11-29T01:00')
    expect(opening(late, '2026-11-29T00:59Z')).to.equal('open until 2026-11-29T01:00')
    expect(opening(late, '2026-11-29T01:00Z')).to.equal('closed until 2026-12-05T19:00')
  })

  it('that touch are one, and those with a break are two', () => {
    const touching = [
      { day: 4, from: '09:00', to: '12:00' },
      { day: 4, from: '12:00', to: '24:00' },
      { day: 5, from: '00:00', to: '01:00' },
    ]
    expect(opening(touching, '2026-11-26T09:00Z')).to.equal('open until 2026-11-27T00:00')
    const withBreak = [
      { day: 4, from: '09:00', to: '12:00' },
      { day: 4, from: '13:00', to: '17:00' },
    ]
    expect(opening(withBreak, '2026-11-26T11:30Z')).to.equal('closed until 2026-11-26T12:00')
  })

  it('that never end have no closing time', () => {
    const always = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: '00:00', to: '24:00' }))
    expect(opening(always, '2026-11-26T11:30Z')).to.equal('open until ?')
    expect(opening([{ day: 4, from: '10:00', to: '10:00' }], '2026-11-26T23:00Z')).to.equal(
      'open until 2026-11-27T09:00',
    )
    expect(opening([], '2026-11-26T11:30Z')).to.equal('open until ?')
  })

  it('count for nothing while somebody closed the venue', () => {
    const venue = { state: 'CLOSED' as const, timeZone: berlin, openingHours: weekdays }
    expect(openingAt(venue, Date.parse('2026-11-26T10:00Z'))).to.deep.equal({
      isOpen: false,
      closesAt: null,
      opensAt: null,
    })
  })

  it('follow the clocks when they are set forward and back', () => {
    const sundays = [{ day: 0, from: '01:00', to: '09:00' }]
    // 29 March 2026, 02:00 becomes 03:00; 25 October 2026, 03:00 becomes 02:00.
    expect(opening(sundays, '2026-03-29T00:00Z')).to.equal('open until 2026-03-29T07:00')
    expect(opening(sundays, '2026-10-24T23:00Z')).to.equal('open until 2026-10-25T08:00')
    const night = [{ day: 0, from: '02:15', to: '02:45' }]
    expect(opening(night, '2026-03-28T12:00Z')).to.equal('closed until 2026-03-29T01:15')
    // What comes twice is open from the first until the last.
    expect(opening(night, '2026-10-24T12:00Z')).to.equal('closed until 2026-10-25T00:15')
    expect(opening(night, '2026-10-25T01:30Z')).to.equal('open until 2026-10-25T01:45')
    // São Paulo has no summer time any more, Kathmandu is at odd quarters, Auckland is ahead.
    expect(opening(weekdays, '2026-11-26T12:00Z', 'America/Sao_Paulo')).to.equal(
      'open until 2026-11-26T20:00',
    )
    expect(opening(weekdays, '2026-11-26T03:15Z', 'Asia/Kathmandu')).to.equal('open until 2026-11-26T11:15')
    expect(opening(weekdays, '2026-11-25T20:00Z', 'Pacific/Auckland')).to.equal('open until 2026-11-26T04:00')
    expect(opening(weekdays, '2026-11-26T09:00Z', 'No/Such')).to.equal('open until 2026-11-26T17:00')
  })

  it('agree with the wall’s clock at any moment of any year', () => {
    const zones = fc.constantFrom(berlin, 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC')
    const moments = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2040, 0) })
    fc.assert(
      fc.property(zones, moments, (zone, at) => {
        const clock = localClock(zone)
        const wall = clock.wallAt(at)
        expect([clock.momentOf(wall, 'first'), clock.momentOf(wall, 'last')]).to.include(at)
        const minutes = Math.floor((wall % 86_400_000) / 60_000)
        const isDay = minutes >= 9 * 60 && minutes < 17 * 60
        const hours = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: '09:00', to: '17:00' }))
        const { isOpen, closesAt, opensAt } = openingAt(
          { state: 'OPEN', timeZone: zone, openingHours: hours },
          at,
        )
        expect(isOpen).to.equal(isDay)
        expect(closesAt ?? opensAt).to.be.greaterThan(at)
      }),
    )
  })
})
