import { expect } from 'chai'
import { ConfigurationError, readConfiguration } from './configuration.ts'

const firebase = { apiKey: 'key', authDomain: 'desk.example', projectId: 'demo-relaydesk' }

describe('the configuration of the page', () => {
  it('takes the cloud as it is given', () => {
    expect(readConfiguration({ firebase, region: 'europe-west1' })).to.deep.equal({
      firebase,
      region: 'europe-west1',
    })
  })

  it('takes the emulators that are named and no others', () => {
    const read = readConfiguration({
      firebase,
      region: 'europe-west1',
      emulators: { auth: '127.0.0.1:9099', other: 1 },
    })
    expect(read.emulators).to.deep.equal({ auth: '127.0.0.1:9099' })
  })

  it('names every value that is missing, in one sentence', () => {
    expect(() => readConfiguration({ firebase: { apiKey: '', projectId: 'x' } })).to.throw(
      ConfigurationError,
      'relaydesk-config.json lacks firebase.apiKey, firebase.authDomain, region.',
    )
    expect(() => readConfiguration(null)).to.throw(ConfigurationError)
  })
})
