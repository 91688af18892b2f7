import { expect } from 'chai'
import * as fc from 'fast-check'
import { phoneVariants } from './phone-variants.ts'

describe('the ways to write a phone number', function () {
  const pairs: [string, string, string][] = [
    ['Brazil’s ninth digit', '+5511987654321', '+551187654321'],
    ['Mexico’s 1', '+5215512345678', '+525512345678'],
    ['Argentina’s 9', '+5491123456789', '+541123456789'],
  ]
  for (const [what, long, short] of pairs) {
    it(`knows ${what}, both ways`, function () {
      expect(phoneVariants(long)).to.deep.equal([long, short])
      expect(phoneVariants(short)).to.deep.equal([short, long])
    })
  }

  it('leaves every other number alone', function () {
    for (const number of ['+447700900482', '+15550783881', '+351290000150', '+5678', '+55119'])
      expect(phoneVariants(number)).to.deep.equal([number])
  })

  it('gives the same set from each of its members', function () {
    const mobile = fc.tuple(
      fc.constantFrom('+55', '+52', '+521', '+54', '+549', '+49'),
      fc.stringMatching(/^\d{8,12}$/),
    )
    fc.assert(
      fc.property(mobile, ([country, rest]) => {
        const variants = phoneVariants(country + rest)
        for (const variant of variants) expect(phoneVariants(variant)).to.have.members(variants)
      }),
    )
  })
})
