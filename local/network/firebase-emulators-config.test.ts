import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { buildEmulatorsConfig, type FirebaseJson } from './firebase-emulators-config.ts'
import { repositoryRoot } from './repository-root.ts'

const deployed: FirebaseJson = JSON.parse(readFileSync(path.join(repositoryRoot, 'firebase.json'), 'utf8'))
const ports = {
  firestore: 1,
  auth: 2,
  functions: 3,
  hosting: 4,
  firestoreWebsocket: 5,
  hub: 6,
  logging: 7,
  eventarc: 8,
  tasks: 9,
}

describe('the configuration of the emulators', () => {
  const config = buildEmulatorsConfig(deployed, '/repository/firestore.rules', ports)
  const text = JSON.stringify(config)

  it('has one set of rules for all databases: with a list of databases the emulator would load none', () => {
    expect(deployed['firestore']).to.be.an('array').with.length(2)
    expect(config).to.have.deep.property('firestore', { rules: '/repository/firestore.rules' })
  })

  it('gives every port that firebase-tools opens, so that two networks do not meet', () => {
    expect(text).to.contain('"firestore":{"host":"127.0.0.1","port":1,"websocketPort":5}')
    for (const name of ['hub', 'logging', 'eventarc', 'tasks'])
      expect(config).to.have.nested.property(`emulators.${name}.port`)
    expect(config).to.have.nested.property('emulators.ui.enabled', false)
  })

  it('serves the app as it is deployed, but lets the page talk to this machine', () => {
    expect(config)
      .to.have.nested.property('hosting.rewrites')
      .that.deep.equals(deployed.hosting?.['rewrites'])
    expect(text).to.contain(
      "connect-src http://127.0.0.1:* http://localhost:* ws://127.0.0.1:* ws://localhost:* 'self'",
    )
    expect(JSON.stringify(deployed)).not.to.contain('127.0.0.1')
  })
})
