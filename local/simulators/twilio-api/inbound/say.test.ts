import { expect } from 'chai'
import { startTwilioSimulator, type TwilioSimulator } from '../start-twilio-simulator.ts'
import {
  ACCOUNT,
  ACCOUNT_SID,
  BAR,
  BAR_ON_WHATSAPP,
  GUEST,
  GUEST_ON_WHATSAPP,
  MENU_SID,
  POOL_SID,
  READY_SID,
} from '../testing/account.ts'
import { create } from '../testing/requests.ts'
import { listenForWebhooks, type WebhookListener } from '../testing/webhook-listener.ts'

describe('What people write to Twilio’s simulator', () => {
  let listener: WebhookListener
  let simulator: TwilioSimulator
  beforeEach(async () => {
    listener = await listenForWebhooks()
    const incomingUrl = `${listener.url}/incoming#rc=5&rp=all`
    simulator = await startTwilioSimulator({ account: ACCOUNT, incomingUrl, retryPauseMs: 1 })
  })
  afterEach(async () => {
    await simulator.stop()
    await listener.stop()
  })

  async function params(): Promise<Record<string, string>> {
    await simulator.drainWebhooks()
    const post = listener.posts.at(-1)
    expect(post?.signed).to.equal(true)
    return post?.params ?? {}
  }

  it('comes signed, as an SMS', async () => {
    const sid = simulator.say(GUEST, BAR, 'oat flat white pls')
    const sms = await params()
    expect(sms).to.include({
      MessageSid: sid,
      SmsSid: sid,
      SmsMessageSid: sid,
      AccountSid: ACCOUNT_SID,
      From: GUEST,
      To: BAR,
      Body: 'oat flat white pls',
      NumMedia: '0',
      SmsStatus: 'received',
      ApiVersion: '2010-04-01',
    })
    expect(sms).to.not.have.any.keys('ProfileName', 'WaId', 'MessagingServiceSid')
    expect(simulator.entriesSince(0).at(-1)).to.include({ kind: 'said', by: GUEST })
  })

  it('comes with the profile on WhatsApp, and with the service of a pool', async () => {
    simulator.say({ address: GUEST_ON_WHATSAPP, name: 'Inês ☕' }, 'whatsapp:+447700900188', 'galão')
    expect(await params()).to.include({
      ProfileName: 'Inês ☕',
      WaId: '447700900611',
      MessagingServiceSid: POOL_SID,
      From: GUEST_ON_WHATSAPP,
    })
  })

  it('comes from Messenger', async () => {
    simulator.say('messenger:9876543210', 'messenger:1234567890', 'latte')
    expect(await params()).to.include({ From: 'messenger:9876543210', To: 'messenger:1234567890' })
  })

  it('comes with files that can be fetched', async () => {
    const { mediaSid } = simulator.putMedia(new Uint8Array([1, 2, 3]), 'image/png')
    const sid = simulator.say(GUEST, BAR, { media: [mediaSid] })
    const mms = await params()
    expect(sid).to.match(/^MM/)
    expect(mms).to.include({ Body: '', NumMedia: '1', MediaContentType0: 'image/png' })
    const file = await fetch(mms['MediaUrl0'] ?? '')
    expect([...new Uint8Array(await file.arrayBuffer())]).to.deep.equal([1, 2, 3])
  })

  it('comes with a place', async () => {
    const location = { latitude: 52.5, longitude: 13.2, label: 'Hall 2' }
    simulator.say(GUEST_ON_WHATSAPP, BAR_ON_WHATSAPP, { location })
    expect(await params()).to.include({ Latitude: '52.5', Longitude: '13.2', Label: 'Hall 2' })
  })

  it('is a tap on a row or a button of a template', async () => {
    const whatsapp = { To: GUEST_ON_WHATSAPP, From: BAR_ON_WHATSAPP, ContentVariables: '{"1":"12"}' }
    const menu = await create(simulator, { ...whatsapp, ContentSid: MENU_SID })
    const sid = String(menu.body['sid'])
    simulator.say(GUEST_ON_WHATSAPP, BAR_ON_WHATSAPP, { tapped: { sid, id: 'flat-white' } })
    expect(await params()).to.include({
      Body: 'Flat white',
      ListId: 'flat-white',
      ListTitle: 'Flat white',
      ListDescription: 'Double shot',
      OriginalRepliedMessageSid: sid,
    })
    const ready = await create(simulator, { ...whatsapp, ContentSid: READY_SID })
    const tapped = { sid: String(ready.body['sid']), id: 'coming' }
    simulator.say(GUEST_ON_WHATSAPP, BAR_ON_WHATSAPP, { tapped })
    expect(await params()).to.include({
      Body: 'On my way',
      ButtonText: 'On my way',
      ButtonPayload: 'coming',
      ButtonType: 'REPLY',
    })
    const nothing = () =>
      simulator.say(GUEST_ON_WHATSAPP, BAR_ON_WHATSAPP, { tapped: { ...tapped, id: 'other' } })
    expect(nothing).to.throw('offers no choice other')
  })

  it('may have parameters that nobody knows yet', async () => {
    simulator.say(GUEST, BAR, { body: 'latte', params: { Tomorrow: 'new' } })
    expect(await params()).to.include({ Body: 'latte', Tomorrow: 'new' })
  })

  it('can be said twice with the same SID', async () => {
    const sid = simulator.say(GUEST, BAR, 'latte')
    simulator.say(GUEST, BAR, 'latte', { sid })
    await simulator.drainWebhooks()
    expect(listener.posts.map(({ params: { MessageSid } }) => MessageSid)).to.deep.equal([sid, sid])
  })

  it('is repeated as the number’s address asks, and known to be taken', async () => {
    listener.answerFirst(503, 503)
    simulator.say(GUEST, BAR, 'latte')
    await simulator.drainWebhooks()
    expect(simulator.said()[0]?.journey).to.include({ posts: 3, lastStatus: 200, dropped: false })
    expect(simulator.entriesSince(0)[0]).to.have.property('takenAt')
  })

  it('cannot go to a number that is not ours, or of another channel', () => {
    expect(() => simulator.say(GUEST, '+447700900999', 'latte')).to.throw('no sender +447700900999')
    expect(() => simulator.say(GUEST_ON_WHATSAPP, BAR, 'latte')).to.throw('another channel')
  })

  it('may be posted elsewhere than it is signed for', async () => {
    await simulator.stop()
    simulator = await startTwilioSimulator({
      account: ACCOUNT,
      incomingUrl: 'https://desk.example/incoming',
      reach: (url) => url.replace('https://desk.example', listener.url),
    })
    simulator.say(GUEST, BAR, 'latte')
    await simulator.drainWebhooks()
    expect(listener.posts).to.have.length(1)
    expect(listener.posts[0]?.signed, 'signed for desk.example').to.equal(false)
  })
})
