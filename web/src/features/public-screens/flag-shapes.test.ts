import { expect } from 'chai'
import { flagShapes } from './flag-shapes.ts'

describe('flags', () => {
  it('are there for the numbers of the demo, and each fills its field', () => {
    for (const country of ['GB', 'DE', 'US', 'PT', 'PL', 'SE', 'FR'])
      expect(flagShapes(country), country).to.have.length.above(1)
  })

  it('are not invented', () => {
    expect(flagShapes('XX')).to.equal(null)
  })
})
