import { expect } from 'chai'
import { orderAge } from './order-age.ts'

const minute = 60_000

describe('the age of an order', () => {
  it('is counted in whole minutes, noticeable from 5 and late from 8', () => {
    expect(orderAge(0, 59_999)).to.deep.equal({ minutes: 0, level: 'new' })
    expect(orderAge(0, 5 * minute - 1)).to.deep.equal({ minutes: 4, level: 'new' })
    expect(orderAge(0, 5 * minute)).to.deep.equal({ minutes: 5, level: 'waiting' })
    expect(orderAge(0, 8 * minute - 1)).to.deep.equal({ minutes: 7, level: 'waiting' })
    expect(orderAge(0, 8 * minute)).to.deep.equal({ minutes: 8, level: 'late' })
  })

  it('is none for an order from a clock that is ahead', () => {
    expect(orderAge(10 * minute, 0)).to.deep.equal({ minutes: 0, level: 'new' })
  })
})
