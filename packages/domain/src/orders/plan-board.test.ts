import { expect } from 'chai'
import { newEvent } from './new-event.ts'
import { planBoard } from './plan-board.ts'
import { PublicBoard } from './public-board.ts'

const event = { ...newEvent('A day', 'UTC', 0), state: 'OPEN' as const }
const facts = { event, making: [0, 3], ready: [2], waiting: 2, served: 1, tookMs: [], now: 5 }

function minutes(...took: number[]): number | null {
  return planBoard({ ...facts, tookMs: took.map((each) => each * 60_000) }).minutes
}

describe('the public board', () => {
  it('holds what is agreed and nothing else', () => {
    expect(planBoard(facts)).to.deep.equal(PublicBoard.strict().parse(planBoard(facts)))
    expect(planBoard(facts)).to.deep.include({ making: [0, 3], ready: [2], waiting: 2, served: 1 })
  })

  it('says how long it takes from five orders on: the median in minutes', () => {
    expect(minutes(1, 2, 3, 4)).to.equal(null)
    expect(minutes(9, 1, 3, 2, 30)).to.equal(3)
    expect(minutes(0.1, 0.1, 0.1, 0.1, 0.1)).to.equal(1)
  })

  it('says when a paused bar goes on', () => {
    const pause = { reason: '', byName: '', at: 0, until: 99 }
    const closed = { ...event, state: 'CLOSED' as const, pause, texts: { offline: 'Back soon' } }
    expect(planBoard({ ...facts, event: closed })).to.include({ backAt: 99, offlineText: 'Back soon' })
    expect(planBoard(facts)).to.include({ backAt: null })
  })
})
