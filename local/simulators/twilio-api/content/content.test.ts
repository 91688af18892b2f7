import { expect } from 'chai'
import { startTwilioSimulator, type TwilioSimulator } from '../start-twilio-simulator.ts'
import { ACCOUNT, BAR_ON_WHATSAPP, GUEST_ON_WHATSAPP, MENU_SID } from '../testing/account.ts'
import { ask, create } from '../testing/requests.ts'

const WELCOME = {
  friendly_name: 'welcome',
  language: 'pt',
  variables: { 1: 'amigo' },
  types: { 'twilio/text': { body: 'Olá, {{1}}!' } },
}

describe('The Content API of Twilio’s simulator', () => {
  let simulator: TwilioSimulator
  beforeEach(async () => {
    simulator = await startTwilioSimulator({ account: ACCOUNT })
  })
  afterEach(() => simulator.stop())

  it('makes a template that can be sent at once', async () => {
    const made = await ask(simulator, '/v1/Content', { method: 'POST', body: JSON.stringify(WELCOME) })
    expect(made.status).to.equal(201)
    const sid = String(made.body['sid'])
    expect(sid).to.match(/^HX[0-9a-f]{32}$/)
    await create(simulator, { To: GUEST_ON_WHATSAPP, From: BAR_ON_WHATSAPP, ContentSid: sid })
    expect(simulator.messagesTo(GUEST_ON_WHATSAPP)[0]?.content).to.deep.equal({
      type: 'text',
      text: 'Olá, amigo!',
    })
  })

  it('gives one, or all', async () => {
    expect((await ask(simulator, `/v1/Content/${MENU_SID}`)).body).to.include({ sid: MENU_SID })
    expect((await ask(simulator, '/v1/Content')).body)
      .to.have.property('contents')
      .with.length(2)
    expect((await ask(simulator, `/v1/Content/HX${'9'.repeat(32)}`)).body).to.include({ code: 20404 })
  })

  it('refuses other passwords, and what is no template', async () => {
    expect((await ask(simulator, '/v1/Content', { token: 'guessed' })).body).to.include({ code: 20003 })
    const list = { 'twilio/list-picker': { body: 'Menu', button: 'Menu', items: [] } }
    const body = JSON.stringify({ ...WELCOME, types: list })
    expect((await ask(simulator, '/v1/Content', { method: 'POST', body })).body).to.include({ code: 20001 })
  })
})
