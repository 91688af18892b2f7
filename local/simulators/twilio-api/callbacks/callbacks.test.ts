import { expect } from 'chai'
import { startTwilioSimulator, type TwilioSimulator } from '../start-twilio-simulator.ts'
import { ACCOUNT, BAR_ON_WHATSAPP, GUEST, GUEST_ON_WHATSAPP, POOL_SID } from '../testing/account.ts'
import { create } from '../testing/requests.ts'
import { listenForWebhooks, type WebhookListener } from '../testing/webhook-listener.ts'

const ON_WHATSAPP = { To: GUEST_ON_WHATSAPP, From: BAR_ON_WHATSAPP }

describe('Status callbacks of Twilio’s simulator', () => {
  let listener: WebhookListener
  let simulator: TwilioSimulator
  beforeEach(async () => {
    listener = await listenForWebhooks()
    simulator = await startTwilioSimulator({ account: ACCOUNT, retryPauseMs: 1 })
  })
  afterEach(async () => {
    await simulator.stop()
    await listener.stop()
  })

  /** Creates a message with a callback and waits until all is told; gives the statuses in order of arrival. */
  async function told(params: Record<string, string> = {}, fragment = ''): Promise<string[]> {
    await create(simulator, { StatusCallback: `${listener.url}/status?id=a%2Fb${fragment}`, ...params })
    await simulator.drainWebhooks()
    return listener.statuses()
  }

  it('are signed over the address without its fragment, and give our query back', async () => {
    expect(await told({}, '#rc=5&rp=all')).to.deep.equal(['sent', 'delivered'])
    expect(listener.posts.map(({ signed, path }) => ({ signed, path }))).to.deep.equal([
      { signed: true, path: '/status?id=a%2Fb' },
      { signed: true, path: '/status?id=a%2Fb' },
    ])
    const [{ sid } = { sid: '' }] = simulator.messages()
    expect(listener.posts[0]?.params).to.include({
      MessageSid: sid,
      SmsSid: sid,
      To: GUEST,
      SmsStatus: 'sent',
    })
  })

  it('leave the first status out, tell of reading on WhatsApp, and name the service', async () => {
    expect(await told(ON_WHATSAPP)).to.deep.equal(['sent', 'delivered', 'read'])
    listener.posts.length = 0
    expect(await told({ MessagingServiceSid: POOL_SID })).to.deep.equal(['queued', 'sent', 'delivered'])
    expect(listener.posts[0]?.params).to.include({ MessagingServiceSid: POOL_SID })
  })

  it('come last one first when told to, and the message never goes back', async () => {
    simulator.behave({ outOfOrder: true })
    expect(await told(ON_WHATSAPP)).to.deep.equal(['read', 'delivered', 'sent'])
    expect(simulator.messages()[0]).to.include({ status: 'read' })
  })

  it('wait for a phone that is off', async () => {
    simulator.behave({ on: false }, GUEST)
    expect(await told()).to.deep.equal(['sent'])
    expect(simulator.messagesTo(GUEST)).to.deep.equal([])
    simulator.behave({ on: true }, GUEST)
    await simulator.drainWebhooks()
    expect(listener.statuses()).to.deep.equal(['sent', 'delivered'])
    expect(simulator.messagesTo(GUEST)).to.have.length(1)
  })

  it('tell with a code that a message did not arrive', async () => {
    simulator.behave({ gone: true })
    expect(await told()).to.deep.equal(['sent', 'undelivered'])
    expect(listener.posts[1]?.params).to.include({ ErrorCode: '30005' })
    simulator.behave({ gone: false, failsWith: 63018 })
    listener.posts.length = 0
    expect(await told(ON_WHATSAPP)).to.deep.equal(['failed'])
    expect(simulator.messages().at(-1)).to.include({ status: 'failed', errorCode: 63018 })
  })

  it('never come from somebody who blocked us on WhatsApp, but for the first', async () => {
    simulator.behave({ blocks: true })
    expect(await told(ON_WHATSAPP)).to.deep.equal(['sent'])
  })

  it('do not come at all when told so; the message is on its way all the same', async () => {
    simulator.behave({ receipts: 'none' })
    expect(await told()).to.deep.equal([])
    expect(simulator.messages()[0]).to.include({ status: 'sent' })
    expect(simulator.messagesTo(GUEST)).to.have.length(1)
  })

  it('come by hand, and when a person reads', async () => {
    simulator.behave({ receipts: 'delivered' })
    await told(ON_WHATSAPP)
    expect(simulator.read(GUEST_ON_WHATSAPP)).to.equal(1)
    expect(simulator.read(GUEST_ON_WHATSAPP)).to.equal(0)
    const [{ sid } = { sid: '' }] = simulator.messages()
    simulator.callback(sid, 'undelivered', { errorCode: 30008 })
    await simulator.drainWebhooks()
    expect(listener.statuses()).to.deep.equal(['sent', 'delivered', 'read', 'undelivered'])
    expect(simulator.messages()[0], 'what was read stays read').to.include({ status: 'read' })
  })

  describe('that are not answered well', () => {
    beforeEach(() => simulator.behave({ receipts: 'sent' }))

    it('are not repeated', async () => {
      listener.answerFirst(503)
      expect(await told()).to.deep.equal(['sent'])
    })

    it('are repeated where the address asks for it, all with one token', async () => {
      listener.answerFirst(503, 500, 404)
      expect(await told({}, '#rc=5&rp=all')).to.deep.equal(['sent', 'sent', 'sent', 'sent'])
      expect(new Set(listener.posts.map(({ token }) => token)).size).to.equal(1)
    })

    it('are given up when the last repetition fails, too', async () => {
      listener.answerFirst(500, 500, 500)
      expect(await told({}, '#rc=2&rp=5xx')).to.deep.equal(['sent', 'sent', 'sent'])
      const [callback] = simulator.messages()[0]?.callbacks ?? []
      expect(callback?.journey).to.include({ posts: 3, answeredAt: null, lastStatus: 500 })
    })

    it('are repeated when there is no answer in time, or no connection', async () => {
      listener.answerFirst('hang')
      expect(await told({}, '#rc=1&rp=rt&rt=20')).to.deep.equal(['sent', 'sent'])
      const nobody = await listenForWebhooks()
      await nobody.stop()
      await create(simulator, { StatusCallback: nobody.url })
      await simulator.drainWebhooks()
      const [callback] = simulator.messages()[1]?.callbacks ?? []
      expect(callback?.journey).to.include({ posts: 2, lastStatus: null })
    })
  })

  it('go astray as told: dropped, doubled', async () => {
    simulator.setWebhookFaults({ duplicate: 1 })
    expect(await told()).to.have.members(['sent', 'sent', 'delivered', 'delivered'])
    listener.posts.length = 0
    simulator.setWebhookFaults({ duplicate: 0, drop: 1 })
    expect(await told()).to.deep.equal([])
    expect(simulator.messages().at(-1)).to.include({ status: 'delivered' })
  })
})
