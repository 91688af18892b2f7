import { expect } from 'chai'
import { serviceWindow, serviceWindowMs } from './service-window.ts'

describe('the 24-hour window', () => {
  it('is not there before the driver wrote', () => {
    expect(serviceWindow(undefined, 5)).to.deep.equal({ state: 'never' })
  })

  it('ends exactly 24 hours after the driver’s newest message', () => {
    const until = 1_000 + serviceWindowMs
    expect(serviceWindow(1_000, 1_000)).to.deep.equal({ state: 'open', until })
    expect(serviceWindow(1_000, until - 1)).to.deep.equal({ state: 'open', until })
    expect(serviceWindow(1_000, until)).to.deep.equal({ state: 'shut', since: until })
  })

  it('is open for a message that a faster clock dated into the future', () => {
    expect(serviceWindow(9_000, 1_000).state).to.equal('open')
  })
})
