import { expect } from 'chai'
import { useFakeTimers, type SinonFakeTimers } from 'sinon'
import type { PlaceAnswer } from '../../firestore/place-order.ts'
import { placeUntilDecided, type PlacingEnd } from './place-until-decided.ts'
import { pause } from '../../shared/time/pause.ts'

describe('an order at the kiosk', () => {
  let clock: SinonFakeTimers
  let asked: number

  beforeEach(() => {
    clock = useFakeTimers({ now: 1_000 })
    asked = 0
  })

  afterEach(() => clock.restore())

  async function place(...answers: PlaceAnswer[]): Promise<PlacingEnd> {
    const end = placeUntilDecided(
      () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] ?? { kind: 'unreachable' }),
      {
        now: Date.now,
        wait: pause,
      },
    )
    await clock.tickAsync(60_000)
    return end
  }

  it('asks on until it has a number', async () => {
    const end = await place({ kind: 'pending' }, { kind: 'unreachable' }, { kind: 'placed', number: 0 })
    expect(end).to.deep.equal({ kind: 'placed', number: 0 })
    expect(asked).to.equal(3)
  })

  it('does not ask again once it was refused', async () => {
    expect(await place({ kind: 'refused', refusal: 'limit' })).to.deep.equal({
      kind: 'refused',
      refusal: 'limit',
    })
    expect(asked).to.equal(1)
  })

  it('says that it does not know when nobody answers', async () => {
    expect(await place({ kind: 'unreachable' })).to.deep.equal({ kind: 'unknown' })
  })

  it('says so as well when a call never ends', async () => {
    const end = placeUntilDecided(() => new Promise(() => undefined), {
      now: Date.now,
      wait: pause,
    })
    await clock.tickAsync(26_000)
    expect(await end).to.deep.equal({ kind: 'unknown' })
  })
})
