import { expect } from 'chai'
import { backTime } from './back-time.ts'

const now = Date.parse('2026-11-26T22:00:00Z')
const hourMs = 3_600_000

describe('when something is back', () => {
  it('is a time of today, or of another day, where the event is', () => {
    expect(backTime(now + hourMs / 2, now, 'en-GB', 'Europe/Berlin')).to.deep.equal({
      isToday: true,
      time: '23:30',
    })
    expect(backTime(now + 2 * hourMs, now, 'en-GB', 'Europe/Berlin')).to.deep.equal({
      isToday: false,
      time: 'Fri 01:00',
    })
  })

  it('is not said when it has passed, or is not known', () => {
    expect(backTime(now, now, 'en-GB', 'UTC')).to.equal(null)
    expect(backTime(undefined, now, 'en-GB', 'UTC')).to.equal(null)
    expect(backTime(null, now, 'en-GB', 'UTC')).to.equal(null)
  })
})
