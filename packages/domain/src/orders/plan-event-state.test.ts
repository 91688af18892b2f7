import { expect } from 'chai'
import { newEvent } from './new-event.ts'
import { isPauseOver, planEventState } from './plan-event-state.ts'

const open = { ...newEvent('A day', 'UTC', 0), state: 'OPEN' as const }
const ended = { ...open, state: 'ENDED' as const }
const who = { isInCharge: false, byName: 'Ada', now: 1_000 }
const pause = { state: 'CLOSED' as const, reason: 'No milk', until: 2_000 }

describe('an event’s state', () => {
  it('is paused by anybody behind the bar, with a reason and until a time', () => {
    expect(planEventState(open, { ...who, request: pause })).to.deep.equal({
      do: 'change',
      state: 'CLOSED',
      pause: { reason: 'No milk', byName: 'Ada', at: 1_000, until: 2_000 },
    })
  })

  it('changes once', () => {
    const plan = planEventState(open, { ...who, request: pause })
    if (plan.do !== 'change') throw new Error('not paused')
    const paused = { ...open, state: plan.state, ...(plan.pause && { pause: plan.pause }) }
    expect(planEventState(paused, { ...who, now: 1_500, request: pause })).to.deep.equal({ do: 'nothing' })
    expect(planEventState(open, { ...who, request: { state: 'OPEN', reason: '' } })).to.deep.equal({
      do: 'nothing',
    })
  })

  it('is ended, and opened again, by whoever is in charge only', () => {
    const end = { state: 'ENDED' as const, reason: '' }
    const reopen = { state: 'OPEN' as const, reason: '' }
    expect(planEventState(open, { ...who, request: end })).to.include({ code: 'permission-denied' })
    expect(planEventState(ended, { ...who, request: reopen })).to.include({ code: 'permission-denied' })
    const lead = { ...who, isInCharge: true }
    expect(planEventState(open, { ...lead, request: end })).to.include({ do: 'change', state: 'ENDED' })
    expect(planEventState(ended, { ...lead, request: reopen })).to.include({ do: 'change', state: 'OPEN' })
    expect(planEventState(ended, { ...lead, request: pause })).to.include({ code: 'failed-precondition' })
  })

  it('is not paused until a time that has passed, nor for months', () => {
    for (const until of [1_000, 9e9])
      expect(planEventState(open, { ...who, request: { ...pause, until } })).to.include({
        code: 'invalid-argument',
      })
  })

  it('knows when a pause is over', () => {
    const paused = { ...open, state: 'CLOSED' as const, pause: { reason: '', byName: '', at: 0, until: 50 } }
    expect([isPauseOver(paused, 49), isPauseOver(paused, 50), isPauseOver(open, 50)]).to.deep.equal([
      false,
      true,
      false,
    ])
    expect(isPauseOver({ ...ended, pause: paused.pause }, 50)).to.equal(false)
  })
})
