import { expect } from 'chai'
import { readConfig } from './config.ts'

const enough = { GCLOUD_PROJECT: 'demo-relaydesk', QUEUE_SERVICE_URL: 'http://127.0.0.1:8081/' }

describe('the configuration of queue-service', function () {
  it('needs only a project and its own address; the rest is as in the cloud', function () {
    const config = readConfig(enough)
    expect(config.whatsapp).to.deep.equal({
      baseUrl: 'https://graph.facebook.com',
      version: 'v25.0',
      timeoutMs: 8_000,
    })
    expect(config.caller).to.deep.equal({
      issuer: 'https://accounts.google.com',
      audience: 'http://127.0.0.1:8081',
      email: 'tasks@demo-relaydesk.iam.gserviceaccount.com',
    })
    expect(config.leaseMs).to.equal(30_000)
  })

  it('takes an empty variable for an absent one', function () {
    expect(readConfig({ ...enough, WHATSAPP_API_BASE_URL: '' }).whatsapp.baseUrl).to.equal(
      'https://graph.facebook.com',
    )
  })

  it('names every bad value in one message', function () {
    const bad = {
      PORT: 'eighty',
      WHATSAPP_API_BASE_URL: 'ftp://x',
      WHATSAPP_GRAPH_VERSION: '25',
      TASKS_SERVICE_ACCOUNT: 'nobody',
    }
    const names = [
      'PORT',
      'GCLOUD_PROJECT',
      'QUEUE_SERVICE_URL',
      'WHATSAPP_API_BASE_URL',
      'WHATSAPP_GRAPH_VERSION',
      'TASKS_SERVICE_ACCOUNT',
    ]
    expect(() => readConfig(bad))
      .to.throw()
      .with.property('message')
      .that.satisfies((message: string) => names.every((name) => message.includes(`${name}:`)))
  })

  it('refuses a lease that a slow send could outlive', function () {
    expect(() => readConfig({ ...enough, SEND_TIMEOUT_MS: '8000', SEND_LEASE_MS: '9000' })).to.throw(
      /SEND_LEASE_MS/,
    )
  })

  describe('for Twilio', function () {
    const TWILIO_ACCOUNT_SID = `AC${'0a'.repeat(16)}`

    it('is not needed', function () {
      expect(readConfig(enough)).to.deep.include({ twilio: null, knownSecrets: {} })
    })

    it('needs an address at which Twilio reaches us', function () {
      expect(() => readConfig({ ...enough, TWILIO_ACCOUNT_SID })).to.throw('PUBLIC_BASE_URL')
      expect(() => readConfig({ ...enough, TWILIO_ACCOUNT_SID: 'AC1' })).to.throw('TWILIO_ACCOUNT_SID')
    })

    it('takes the token from the environment, or leaves it to be looked up', function () {
      const settings = { ...enough, TWILIO_ACCOUNT_SID, PUBLIC_BASE_URL: 'https://desk.example/' }
      expect(readConfig(settings).twilio).to.deep.equal({
        baseUrl: 'https://api.twilio.com',
        accountSid: TWILIO_ACCOUNT_SID,
        publicBaseUrl: 'https://desk.example',
        timeoutMs: 8_000,
      })
      expect(readConfig({ ...settings, TWILIO_AUTH_TOKEN: 'secret' }).knownSecrets).to.deep.equal({
        TWILIO_AUTH_TOKEN: 'secret',
      })
    })
  })
})
