import { expect } from 'chai'
import { waitTime } from './wait-time.ts'

describe('how long one waits', () => {
  it('is whole minutes, rounded up, and no number beyond 45', () => {
    expect([null, 0, 8.2, 45, 45.5].map(waitTime)).to.deep.equal([null, 0, 9, 45, 'long'])
  })
})
