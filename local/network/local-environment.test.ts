import { expect } from 'chai'
import { readLocalEnvironment } from './local-environment.ts'
import { demoTwilioCredentials } from './twilio-settings.ts'
import { demoWebhookSecrets } from './webhook-secrets.ts'

describe('the environment of npm start', function () {
  it('may name another WhatsApp and its version', function () {
    expect(
      readLocalEnvironment({
        WHATSAPP_API_BASE_URL: 'http://127.0.0.1:9/x',
        WHATSAPP_GRAPH_VERSION: 'v26.0',
      }),
    ).to.deep.equal({
      whatsappBaseUrl: 'http://127.0.0.1:9/x',
      webhookSecrets: demoWebhookSecrets,
      twilioCredentials: demoTwilioCredentials,
      queueServiceEnv: { WHATSAPP_GRAPH_VERSION: 'v26.0' },
    })
  })

  it('may name the secrets of webhooks; one that it leaves out is the demo’s', function () {
    expect(readLocalEnvironment({ WHATSAPP_APP_SECRET: 'of-our-own' })).to.deep.equal({
      webhookSecrets: { WHATSAPP_APP_SECRET: 'of-our-own', WHATSAPP_VERIFY_TOKEN: 'demo-verify-token' },
      twilioCredentials: demoTwilioCredentials,
    })
  })

  it('may name another Twilio, its account, and the address that it calls', function () {
    const TWILIO_ACCOUNT_SID = `AC${'0a'.repeat(16)}`
    const wanted = readLocalEnvironment({
      TWILIO_API_BASE_URL: 'http://127.0.0.1:9',
      TWILIO_ACCOUNT_SID,
      PUBLIC_BASE_URL: 'https://desk.example',
    })
    expect(wanted).to.deep.include({
      twilioBaseUrl: 'http://127.0.0.1:9',
      twilioCredentials: { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN: 'demo-twilio-token' },
      publicBaseUrl: 'https://desk.example',
    })
  })

  it('may say nothing, or leave a variable empty', function () {
    expect(readLocalEnvironment({ WHATSAPP_API_BASE_URL: '' })).to.deep.equal({
      webhookSecrets: demoWebhookSecrets,
      twilioCredentials: demoTwilioCredentials,
    })
  })

  it('gets one sentence that names every bad value', function () {
    const bad = { WHATSAPP_API_BASE_URL: 'graph', WHATSAPP_GRAPH_VERSION: '25' }
    expect(() => readLocalEnvironment(bad)).to.throw(
      /WHATSAPP_API_BASE_URL: .*; WHATSAPP_GRAPH_VERSION: must look like v25.0/,
    )
  })
})
