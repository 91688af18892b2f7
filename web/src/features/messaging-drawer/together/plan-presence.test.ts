import { expect } from 'chai'
import { notSaid, planPresence, type PresenceEvent } from './plan-presence.ts'

/** What is said at which ms, for events at given ms. */
function play(events: readonly [number, PresenceEvent][]): string[] {
  let state = notSaid
  return events.flatMap(([now, event]) => {
    const plan = planPresence(state, event, now)
    state = plan.state
    return plan.say === null ? [] : [`${now} ${plan.say.isTyping ? 'writing' : 'here'}`]
  })
}

function ticks(until: number, from = 0): [number, PresenceEvent][] {
  return Array.from({ length: (until - from) / 1000 + 1 }, (_, index) => [from + index * 1000, 'tick'])
}

describe('what one’s own page tells colleagues', () => {
  it('says at once that one is here, then every 20 seconds', () => {
    expect(play(ticks(45_000))).to.deep.equal(['0 here', '20000 here', '40000 here'])
  })

  it('says that one writes at most every 4 seconds, however fast one types', () => {
    const keys = Array.from({ length: 50 }, (_, index): [number, PresenceEvent] => [
      1_000 + index * 200,
      'typed',
    ])
    expect(play([[0, 'tick'], ...keys])).to.deep.equal([
      '0 here',
      '1000 writing',
      '5000 writing',
      '9000 writing',
    ])
  })

  it('takes it back 5 seconds after the last key', () => {
    expect(play([[0, 'tick'], [1_000, 'typed'], ...ticks(9_000, 2_000)])).to.deep.equal([
      '0 here',
      '1000 writing',
      '6000 here',
    ])
  })

  it('takes it back at once when the text was sent, and says nothing when there was none', () => {
    const sent: [number, PresenceEvent][] = [
      [0, 'tick'],
      [1_000, 'typed'],
      [1_500, 'done'],
      [1_600, 'done'],
    ]
    expect(play(sent)).to.deep.equal(['0 here', '1000 writing', '1500 here'])
  })
})
