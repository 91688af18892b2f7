import { expect } from 'chai'
import { readLocalEnvironment } from './local-environment.ts'

describe('the environment of npm start', function () {
  it('may name another WhatsApp and its version', function () {
    expect(
      readLocalEnvironment({
        WHATSAPP_API_BASE_URL: 'http://127.0.0.1:9/x',
        WHATSAPP_GRAPH_VERSION: 'v26.0',
      }),
    ).to.deep.equal({
      whatsappBaseUrl: 'http://127.0.0.1:9/x',
      queueServiceEnv: { WHATSAPP_GRAPH_VERSION: 'v26.0' },
    })
  })

  it('may say nothing, or leave a variable empty', function () {
    expect(readLocalEnvironment({ WHATSAPP_API_BASE_URL: '' })).to.deep.equal({})
  })

  it('gets one sentence that names every bad value', function () {
    const bad = { WHATSAPP_API_BASE_URL: 'graph', WHATSAPP_GRAPH_VERSION: '25' }
    expect(() => readLocalEnvironment(bad)).to.throw(
      /WHATSAPP_API_BASE_URL: .*; WHATSAPP_GRAPH_VERSION: must look like v25.0/,
    )
  })
})
