import { expect } from 'chai'
import { planBackAt } from './plan-back-at.ts'

const now = Date.parse('2026-11-20T11:04:30Z')

function back(clock: string, timeZone = 'Europe/Berlin', at = now): string | undefined {
  const time = planBackAt(clock, at, timeZone)
  return time === undefined ? undefined : new Date(time).toISOString()
}

describe('when a drink is back', () => {
  it('is later today by the clock of the event', () => {
    expect(back('14:00')).to.equal('2026-11-20T13:00:00.000Z')
    expect(back('14:00', 'America/New_York')).to.equal('2026-11-20T19:00:00.000Z')
  })

  it('is tomorrow when that time has passed today', () => {
    expect(back('12:04')).to.equal('2026-11-21T11:04:00.000Z')
    expect(back('09:30')).to.equal('2026-11-21T08:30:00.000Z')
  })

  it('keeps the clock when summer ends in between', () => {
    expect(back('09:30', 'Europe/Berlin', Date.parse('2026-10-24T20:00:00Z'))).to.equal(
      '2026-10-25T08:30:00.000Z',
    )
  })

  it('is unknown for what is no time', () => {
    expect(back('')).to.equal(undefined)
    expect(back('25:00')).to.equal(undefined)
  })
})
