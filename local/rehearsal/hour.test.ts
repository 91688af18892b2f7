import { expect } from 'chai'
import { planHour } from './hour.ts'
import { readOptions } from './options.ts'
import { seededRandom } from '../simulators/shared/seeded-random.ts'

describe('the hour of a rehearsal', () => {
  const options = readOptions(['--short', '--seed', '7'])

  it('is the same for the same seed, and another one for another', () => {
    const first = planHour(options, seededRandom(7))
    expect(planHour(options, seededRandom(7))).to.deep.equal(first)
    expect(planHour(options, seededRandom(8))).not.to.deep.equal(first)
  })

  it('has as many messages each way as were asked for, in order of time', () => {
    const { steps } = planHour(options, seededRandom(7))
    expect(steps.filter(({ who }) => who === 'agent')).to.have.lengthOf(options.messages)
    expect(steps.filter(({ who }) => who === 'driver')).to.have.lengthOf(options.messages)
    expect(steps.map(({ at }) => at)).to.deep.equal(steps.map(({ at }) => at).toSorted((a, b) => a - b))
  })

  it('has outages that end before it does, one at a time', () => {
    const { outages, lengthMs } = planHour(options, seededRandom(7))
    const ends = outages.map(({ at, forMs }) => at + forMs)
    expect(ends.every((end, index) => end <= (outages[index + 1]?.at ?? lengthMs))).to.equal(true)
    expect(outages.map(({ of }) => of)).to.deep.equal(['provider', 'cloud-tasks', 'queue-service'])
  })

  it('has no outages when told so', () => {
    expect(planHour({ ...options, outages: false }, seededRandom(7)).outages).to.deep.equal([])
  })

  it('refuses an option that is no number', () => {
    expect(() => readOptions(['--messages', 'many'])).to.throw('--messages')
  })
})
