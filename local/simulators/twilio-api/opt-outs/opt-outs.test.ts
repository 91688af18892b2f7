import { expect } from 'chai'
import { startTwilioSimulator, type TwilioSimulator } from '../start-twilio-simulator.ts'
import {
  ACCOUNT,
  BAR,
  BAR_ON_WHATSAPP,
  GUEST,
  GUEST_ON_WHATSAPP,
  POOL,
  POOL_SID,
} from '../testing/account.ts'
import { create } from '../testing/requests.ts'

describe('STOP and START at Twilio’s simulator', () => {
  let simulator: TwilioSimulator
  beforeEach(async () => {
    simulator = await startTwilioSimulator({ account: ACCOUNT })
  })
  afterEach(() => simulator.stop())

  const lastText = (): unknown => {
    const content = simulator.messagesTo(GUEST).at(-1)?.content
    return content?.type === 'text' ? content.text : undefined
  }

  it('keep us from writing until they write START, and Twilio itself says so', async () => {
    simulator.say(GUEST, BAR, ' Stop ')
    expect(lastText()).to.contain('You have successfully been unsubscribed')
    expect((await create(simulator)).body).to.include({ code: 21610, status: 400 })
    simulator.say(GUEST, BAR, 'START')
    expect(lastText()).to.contain('re-subscribed')
    expect((await create(simulator)).status).to.equal(201)
  })

  it('count for all numbers of a pool, and for no other', async () => {
    const [first = '', second = ''] = POOL
    simulator.say(GUEST, first, 'STOP')
    const through = { MessagingServiceSid: POOL_SID }
    expect((await create(simulator, through)).body).to.include({ code: 21610 })
    expect((await create(simulator, { From: second })).body).to.include({ code: 21610 })
    expect((await create(simulator)).status).to.equal(201)
  })

  it('are a whole text, and SMS only', async () => {
    simulator.say(GUEST, BAR, 'stop the music, one latte')
    simulator.say(GUEST_ON_WHATSAPP, BAR_ON_WHATSAPP, 'STOP')
    expect((await create(simulator)).status).to.equal(201)
    const onWhatsapp = { To: GUEST_ON_WHATSAPP, From: BAR_ON_WHATSAPP }
    expect((await create(simulator, onWhatsapp)).status).to.equal(201)
  })

  it('are also other words, unless the account says otherwise', async () => {
    simulator.say(GUEST, BAR, 'cancel')
    expect((await create(simulator)).body).to.include({ code: 21610 })
    await simulator.stop()
    simulator = await startTwilioSimulator({ account: ACCOUNT, stopWords: ['stop'] })
    simulator.say(GUEST, BAR, 'cancel')
    expect((await create(simulator)).status).to.equal(201)
  })
})
