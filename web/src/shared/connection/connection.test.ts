import { expect } from 'chai'
import { markOf, needsBanner, nextChange, planConnection, type Connection } from './connection.ts'

const start: Connection = { live: false, since: 0, everLive: false }

describe('the live mark', () => {
  it('is live as soon as the server has spoken', () => {
    const live = planConnection(start, true, 800)
    expect(live).to.deep.equal({ live: true, since: 800, everLive: true })
    expect(markOf(live, 999_999)).to.equal('live')
    expect(nextChange(live, 999_999)).to.equal(null)
  })

  it('says nothing of a gap under five seconds, then since when', () => {
    const lost = planConnection({ live: true, since: 0, everLive: true }, false, 10_000)
    expect(lost.since).to.equal(10_000)
    expect(markOf(lost, 14_999)).to.equal('catching-up')
    expect(markOf(lost, 15_000)).to.equal('not-live')
    expect(needsBanner(lost, 24_999)).to.equal(false)
    expect(needsBanner(lost, 25_000)).to.equal(true)
  })

  it('keeps the time of the loss while it stays lost', () => {
    const lost = planConnection({ live: true, since: 0, everLive: true }, false, 10_000)
    expect(planConnection(lost, false, 20_000)).to.equal(lost)
  })

  it('wakes up exactly when its words change', () => {
    const lost: Connection = { live: false, since: 10_000, everLive: true }
    expect(nextChange(lost, 10_000)).to.equal(15_000)
    expect(nextChange(lost, 15_000)).to.equal(25_000)
    expect(nextChange(lost, 25_000)).to.equal(null)
  })
})
