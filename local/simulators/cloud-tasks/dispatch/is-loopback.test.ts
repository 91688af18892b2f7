import { expect } from 'chai'
import { isLoopback } from './is-loopback.ts'

describe('loopback targets', () => {
  it('are this machine by name or address', () => {
    const all = ['localhost', 'LOCALHOST', 'app.localhost', '127.0.0.1', '127.9.9.9', '[::1]'].map(isLoopback)
    expect(all).to.deep.equal([true, true, true, true, true, true])
  })

  it('are nothing that only looks like it', () => {
    const all = ['example.com', 'localhost.example.com', '10.0.0.1', '127.0.0.1.nip.io', '[::2]', '0.0.0.0']
    expect(all.filter(isLoopback)).to.deep.equal([])
  })
})
