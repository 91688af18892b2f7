import { expect } from 'chai'
import { startTwilioSimulator, type TwilioSimulator } from '../start-twilio-simulator.ts'
import {
  ACCOUNT,
  BAR,
  BAR_ON_WHATSAPP,
  GUEST,
  GUEST_ON_WHATSAPP,
  MENU_SID,
  POOL_SID,
  READY_SID,
} from '../testing/account.ts'
import { ask, create, MESSAGES } from '../testing/requests.ts'

const ROWS: Array<{ what: string; params: Record<string, string | string[]>; code: number }> = [
  { what: 'no recipient', params: { To: '' }, code: 21604 },
  { what: 'a recipient that is no number', params: { To: '+44 7700' }, code: 21211 },
  { what: 'neither a sender nor a service', params: { From: '' }, code: 21603 },
  { what: 'a sender that is no number', params: { From: 'Bar' }, code: 21212 },
  { what: 'a sender of somebody else', params: { From: '+447700900999' }, code: 21606 },
  {
    what: 'a WhatsApp sender of somebody else',
    params: { From: 'whatsapp:+447700900999', To: GUEST_ON_WHATSAPP },
    code: 63007,
  },
  { what: 'two channels', params: { From: BAR, To: GUEST_ON_WHATSAPP }, code: 21910 },
  { what: 'oneself', params: { From: BAR, To: BAR }, code: 21266 },
  { what: 'an unknown service', params: { MessagingServiceSid: `MG${'9'.repeat(32)}` }, code: 21705 },
  {
    what: 'a service without a number',
    params: { MessagingServiceSid: `MG${'0e'.repeat(16)}` },
    code: 21703,
  },
  { what: 'a sender outside the pool', params: { MessagingServiceSid: POOL_SID, From: BAR }, code: 21606 },
  { what: 'no words', params: { Body: '' }, code: 21602 },
  { what: '1,601 characters', params: { Body: 'a'.repeat(1_601) }, code: 21617 },
  { what: 'eleven files', params: { MediaUrl: Array<string>(11).fill('https://a.example/b') }, code: 21623 },
  { what: 'a file without an address', params: { MediaUrl: 'photo.png' }, code: 21620 },
  { what: 'a callback that is no address', params: { StatusCallback: '/status' }, code: 21609 },
  { what: 'eleven hours of validity', params: { ValidityPeriod: '39600' }, code: 21624 },
  { what: 'an unknown template', params: { ContentSid: `HX${'9'.repeat(32)}` }, code: 21655 },
  { what: 'a list by SMS', params: { ContentSid: MENU_SID }, code: 21655 },
  {
    what: 'variables that are no JSON',
    params: { ContentSid: READY_SID, ContentVariables: '12' },
    code: 21656,
  },
  { what: 'a template and words', params: { ContentSid: READY_SID, Body: 'Hello' }, code: 20001 },
]

describe('Twilio’s simulator refuses', () => {
  let simulator: TwilioSimulator
  before(async () => {
    simulator = await startTwilioSimulator({ account: ACCOUNT })
  })
  after(() => simulator.stop())

  for (const { what, params, code } of ROWS)
    it(`${what}: ${code}`, async () => {
      const { status, body } = await create(simulator, params)
      expect(body).to.include({ code, status, more_info: `https://www.twilio.com/docs/errors/${code}` })
      expect(status).to.equal(400)
      expect(simulator.calls().at(-1)).to.include({ outcome: 'refused', errorCode: code, sid: null })
    })

  it('another password, and another account', async () => {
    expect((await create(simulator, {}, { token: 'guessed' })).body).to.include({ code: 20003, status: 401 })
    expect((await create(simulator, {}, { token: null })).headers.get('www-authenticate')).to.contain('Basic')
    const other = MESSAGES.replace('0d0d', 'ffff')
    expect((await ask(simulator, other)).body).to.include({ code: 20404, status: 404 })
  })

  it('anything but a form', async () => {
    const body = JSON.stringify({ To: GUEST, From: BAR, Body: 'Hello' })
    const headers = { 'content-type': 'application/json' }
    expect((await create(simulator, {}, { body, headers })).body).to.include({ code: 21604 })
  })

  it('free words to somebody who has not written within 24 hours', async () => {
    simulator.window.setRule('refuse')
    const onWhatsapp = { To: GUEST_ON_WHATSAPP, From: BAR_ON_WHATSAPP }
    expect((await create(simulator, onWhatsapp)).body).to.include({ code: 63016 })
    expect((await create(simulator)).status, 'SMS has no window').to.equal(201)
    const template = { ContentSid: READY_SID, ContentVariables: '{"1":"12"}' }
    expect((await create(simulator, { ...onWhatsapp, ...template })).status).to.equal(201)
    simulator.say(GUEST_ON_WHATSAPP, BAR_ON_WHATSAPP, 'latte')
    expect((await create(simulator, onWhatsapp)).status).to.equal(201)
    simulator.window.forward(24 * 60 * 60 * 1000)
    expect((await create(simulator, onWhatsapp)).body).to.include({ code: 63016 })
    simulator.window.setRule('off')
  })
})
