import { expect } from 'chai'
import { planTone, silence, type ToneState } from './plan-tone.ts'

/** Looks at the board again and again; tells at which times it sounded. */
function soundsAt(looks: readonly [at: number, waiting: string[], isLive?: boolean][]): number[] {
  let state: ToneState = silence
  return looks.flatMap(([at, waiting, isLive = true]) => {
    const plan = planTone(state, waiting, isLive, at)
    state = plan.state
    return plan.sounds ? [at] : []
  })
}

describe('the tone', () => {
  it('may be for who comes first only', () => {
    const nobody = planTone(silence, [], true, 0, true)
    const one = planTone(nobody.state, ['a'], true, 1, true)
    const two = planTone(one.state, ['a', 'b'], true, 9_000, true)
    expect([nobody.sounds, one.sounds, two.sounds]).to.deep.equal([false, true, false])
  })

  it('sounds for what is new', () => {
    expect(
      soundsAt([
        [0, ['a']],
        [1, ['a', 'b']],
        [2, ['a', 'b']],
      ]),
    ).to.deep.equal([1])
  })

  it('is silent for what was there already, and for a backlog after a gap', () => {
    expect(soundsAt([[0, ['a', 'b']]])).to.deep.equal([])
    expect(
      soundsAt([
        [0, []],
        [1, [], false],
        [9_000, ['a', 'b']],
      ]),
    ).to.deep.equal([])
  })

  it('sounds at most every five seconds', () => {
    const looks = Array.from({ length: 12 }, (_, n): [number, string[]] => [
      n * 1_000,
      Array.from({ length: n }, (__, id) => String(id)),
    ])
    expect(soundsAt(looks)).to.deep.equal([1_000, 6_000, 11_000])
  })

  it('says nothing when an order comes back that was known', () => {
    expect(
      soundsAt([
        [0, ['a', 'b']],
        [1, ['a']],
        [2, ['a']],
      ]),
    ).to.deep.equal([])
  })
})
