import { expect } from 'chai'
import { planSchedule, presetsAt, toLocalField } from './plan-schedule.ts'

/** By the wall clock of whoever runs this. */
const noon = new Date(2026, 10, 20, 12, 0, 0).getTime()
const minute = 60_000

function offered(now: number): string[] {
  return presetsAt(now).map(({ name, at }) => `${name} ${toLocalField(at)}`)
}

describe('sending later', () => {
  it('offers an hour, the afternoon and tomorrow morning', () => {
    expect(offered(noon)).to.deep.equal([
      'inAnHour 2026-11-20T13:00',
      'thisAfternoon 2026-11-20T14:00',
      'tomorrowMorning 2026-11-21T08:00',
    ])
  })

  it('offers the afternoon no more when it is there', () => {
    expect(offered(noon + 90 * minute).map((text) => text.split(' ')[0])).to.deep.equal([
      'inAnHour',
      'tomorrowMorning',
    ])
  })

  it('counts the seconds until then, rounded up', () => {
    expect(planSchedule(noon + 1, noon, Infinity)).to.deep.equal({
      ok: true,
      delaySeconds: 1,
      isAfterWindow: false,
    })
  })

  it('takes no time that is over, too far away or unreadable', () => {
    const day = 24 * 60 * minute
    expect(planSchedule(noon, noon, Infinity)).to.deep.equal({ ok: false, problem: 'past' })
    expect(planSchedule(noon + 30 * day, noon, Infinity)).to.include({ ok: true })
    expect(planSchedule(noon + 30 * day + 1, noon, Infinity)).to.deep.equal({ ok: false, problem: 'tooFar' })
    expect(planSchedule(Number.NaN, noon, Infinity)).to.deep.equal({ ok: false, problem: 'unreadable' })
  })

  it('notices that free text will be closed by then', () => {
    expect(planSchedule(noon + minute, noon, noon + minute)).to.include({ isAfterWindow: true })
    expect(planSchedule(noon + minute, noon, noon + minute + 1)).to.include({ isAfterWindow: false })
    expect(planSchedule(noon + minute, noon, undefined)).to.include({ isAfterWindow: true })
  })
})
