import { expect } from 'chai'
import * as fc from 'fast-check'
import { median, percentile } from './percentile.ts'

describe('percentile', function () {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

  it('gives the nearest rank, in whatever order the values come', function () {
    expect(percentile(hundred, 0.5)).to.equal(50)
    expect(percentile(hundred, 0.99)).to.equal(99)
    expect(percentile(hundred, 1)).to.equal(100)
    expect(percentile(hundred, 0)).to.equal(1)
    expect(median([7])).to.equal(7)
  })

  it('does not touch the values', function () {
    const values = [3, 1, 2]
    percentile(values, 0.5)
    expect(values).to.deep.equal([3, 1, 2])
  })

  it('is always a measured value, and a larger share never gives a smaller one', function () {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), share, share, (values, a, b) => {
        const low = percentile(values, Math.min(a, b))
        expect(values).to.include(low)
        expect(percentile(values, Math.max(a, b))).to.be.at.least(low)
      }),
    )
  })

  it('refuses to give a percentile of nothing', function () {
    expect(() => percentile([], 0.5)).to.throw(RangeError)
  })
})
