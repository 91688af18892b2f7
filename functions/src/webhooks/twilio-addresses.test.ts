import { expect } from 'chai'
import { twilioAddresses } from './twilio-addresses.ts'

const bases = ['https://desk.example', 'https://region-project.cloudfunctions.net']
const paths = ['/webhooks/twilio/incoming', '/twilioIncoming']

describe('the addresses by which Twilio may have called', function () {
  it('are ours with the path and the query as they came', function () {
    expect(twilioAddresses(bases, paths, '/webhooks/twilio/incoming?b=%27&a=1&a=')).to.deep.equal([
      'https://desk.example/webhooks/twilio/incoming?b=%27&a=1&a=',
      'https://region-project.cloudfunctions.net/webhooks/twilio/incoming?b=%27&a=1&a=',
    ])
  })

  it('are all that lead here where the platform has taken the path away', function () {
    const all = bases.flatMap((base) => [...paths, '/', ''].map((path) => base + path))
    expect(twilioAddresses(bases, paths, '/')).to.deep.equal(all)
    expect(twilioAddresses(bases, paths, '')).to.deep.equal(all)
    expect(twilioAddresses(bases, paths, '/?a=/x?y')).to.deep.equal(all.map((url) => `${url}?a=/x?y`))
  })
})
