import { expect } from 'chai'
import { nextWindowChange, planWindowBar } from './plan-window-bar.ts'

const hour = 3_600_000
const minute = 60_000

describe('the bar of the 24-hour window', () => {
  it('counts the minutes that are left, rounded up', () => {
    expect(planWindowBar(0, 18 * hour + 48 * minute)).to.include({ minutesLeft: 312, isShort: false })
    expect(planWindowBar(0, 24 * hour - 1)).to.include({ state: 'open', minutesLeft: 1, isShort: true })
  })

  it('hurries under an hour', () => {
    expect(planWindowBar(0, 23 * hour - 1)).to.include({ minutesLeft: 61, isShort: false })
    expect(planWindowBar(0, 23 * hour)).to.include({ minutesLeft: 60, isShort: true })
  })

  it('never promises more than a day for a message that a faster clock dated into the future', () => {
    expect(planWindowBar(5 * minute, 0)).to.include({ minutesLeft: 1440, share: 1 })
  })

  it('says shut and never as they are', () => {
    expect(planWindowBar(0, 24 * hour)).to.deep.equal({ state: 'shut', since: 24 * hour })
    expect(planWindowBar(undefined, 0)).to.deep.equal({ state: 'never' })
  })

  it('changes each whole minute, and at the end', () => {
    const at = 23 * hour + 30_000
    const wait = nextWindowChange(planWindowBar(0, at), at) ?? 0
    expect(wait).to.equal(30_000)
    expect(planWindowBar(0, at + wait)).to.include({ minutesLeft: 59 })
    const whole = 23 * hour
    expect(nextWindowChange(planWindowBar(0, whole), whole)).to.equal(minute)
    expect(nextWindowChange(planWindowBar(0, 25 * hour), 25 * hour)).to.equal(null)
  })
})
