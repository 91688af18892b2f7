import { expect } from 'chai'
import { planPickup } from './plan-pickup.ts'

describe('the strip of numbers', () => {
  it('shows the newest five that are ready, in rising order, and how many more there are', () => {
    expect(planPickup({ ready: [9, 3, 8, 7, 6, 5, 2, 0], making: [] })).to.deep.equal({
      ready: [3, 6, 7, 8, 9],
      moreReady: 3,
      making: [],
      moreMaking: 0,
    })
  })

  it('counts order 0 like any other', () => {
    expect(planPickup({ ready: [0], making: [1] }).ready).to.deep.equal([0])
  })

  it('leaves room for the word about the others where numbers are long', () => {
    const plan = planPickup({ ready: [1_005, 1_004, 1_003, 1_002, 1_001, 1_000], making: [] })
    expect(plan.ready).to.deep.equal([1_002, 1_003, 1_004, 1_005])
    expect(plan.moreReady).to.equal(2)
    expect(planPickup({ ready: [1_004, 1_003, 1_002, 1_001, 1_000], making: [] }).moreReady).to.equal(0)
  })

  it('shows who comes next, in their order', () => {
    const plan = planPickup({ ready: [], making: [117, 119, 118, 120, 121, 122, 123, 124] })
    expect(plan.making).to.deep.equal([117, 119, 118, 120, 121, 122])
    expect(plan.moreMaking).to.equal(2)
  })
})
