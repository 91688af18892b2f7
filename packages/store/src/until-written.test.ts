import { expect } from 'chai'
import { untilWritten } from './until-written.ts'

describe('who writes what others write, too', () => {
  const pauses: number[] = []
  const chance = { random: () => 1, pause: (ms: number) => Promise.resolve(void pauses.push(ms)) }

  beforeEach(() => void pauses.splice(0))

  it('tries again until nothing came between, ever more slowly', async () => {
    let tries = 0
    const written = await untilWritten(
      () => Promise.resolve((tries += 1) > 6 ? tries : undefined),
      10,
      chance,
    )
    expect(written).to.equal(7)
    expect(pauses).to.deep.equal([20, 40, 80, 160, 250, 250])
  })

  it('takes null and false for an answer', async () => {
    for (const answer of [null, false])
      expect(await untilWritten(() => Promise.resolve(answer), 1, chance)).to.equal(answer)
  })

  it('gives up in the end', async () => {
    let problem: unknown
    await untilWritten(() => Promise.resolve(undefined), 3, chance).catch(
      (error: unknown) => (problem = error),
    )
    expect(problem).to.be.an('error')
    expect(pauses).to.have.length(3)
  })
})
