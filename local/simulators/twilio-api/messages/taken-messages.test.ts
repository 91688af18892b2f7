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
  POOL,
  POOL_SID,
  READY_SID,
} from '../testing/account.ts'
import { ask, create, MESSAGES } from '../testing/requests.ts'

describe('Twilio’s simulator takes', () => {
  let now = Date.parse('2026-11-26T21:57:00.400Z')
  let simulator: TwilioSimulator
  beforeEach(async () => {
    simulator = await startTwilioSimulator({ account: ACCOUNT, clock: () => now, seed: 7 })
  })
  afterEach(() => simulator.stop())

  it('a text, and answers as Twilio does', async () => {
    const { status, body } = await create(simulator)
    expect(status).to.equal(201)
    expect(body['sid']).to.match(/^SM[0-9a-f]{32}$/)
    expect(body).to.deep.include({
      account_sid: ACCOUNT_SID,
      status: 'queued',
      from: BAR,
      to: GUEST,
      body: 'Hello',
      num_segments: '1',
      num_media: '0',
      direction: 'outbound-api',
      error_code: null,
      messaging_service_sid: null,
      date_created: 'Thu, 26 Nov 2026 21:57:00 +0000',
      date_sent: null,
    })
    expect(simulator.messagesTo(GUEST).map(({ content }) => content)).to.deep.equal([
      { type: 'text', text: 'Hello' },
    ])
  })

  it('a picture', async () => {
    const { body } = await create(simulator, { Body: 'The bar', MediaUrl: 'https://bar.example/map.png' })
    expect(body['sid']).to.match(/^MM/)
    expect(body).to.include({ num_media: '1' })
    expect(simulator.messagesTo(GUEST)[0]?.content).to.deep.equal({
      type: 'image',
      link: 'https://bar.example/map.png',
      caption: 'The bar',
    })
  })

  it('a text through a service, from the same number of the pool each time', async () => {
    const through = { MessagingServiceSid: POOL_SID }
    const { body } = await create(simulator, through)
    expect(body).to.include({ status: 'accepted', from: null, messaging_service_sid: POOL_SID })
    for (let again = 0; again < 5; again += 1) await create(simulator, through)
    await create(simulator, { ...through, To: GUEST_ON_WHATSAPP })

    const senders = new Set(simulator.messagesTo(GUEST).map(({ from }) => from.phoneNumberId))
    expect(senders.size).to.equal(1)
    expect(POOL.slice(0, 2)).to.include.members([...senders])
    expect(simulator.messagesTo(GUEST_ON_WHATSAPP)[0]?.from.phoneNumberId).to.equal(POOL[2])
  })

  it('a text through a service, from the number of its pool that it names', async () => {
    const { body } = await create(simulator, { MessagingServiceSid: POOL_SID, From: '+447700900189' })
    expect(body).to.include({ from: '+447700900189', messaging_service_sid: POOL_SID })
  })

  it('a template, with the words that the phone shows', async () => {
    const whatsapp = { To: GUEST_ON_WHATSAPP, From: BAR_ON_WHATSAPP }
    await create(simulator, { ...whatsapp, ContentSid: MENU_SID, ContentVariables: '{"1":"Inês"}' })
    expect(simulator.messagesTo(GUEST_ON_WHATSAPP)[0]?.content).to.deep.equal({
      type: 'interactive',
      kind: 'list',
      body: 'What would you like, Inês?',
      choices: [
        { title: 'Flat white', id: 'flat-white', description: 'Double shot' },
        { title: 'Espresso', id: 'espresso' },
      ],
    })
    const ready = { ContentSid: READY_SID, ContentVariables: '{"1":"12"}' }
    const { body } = await create(simulator, ready)
    expect(body, 'SMS shows the plain text').to.include({ body: 'Order 12 is ready at the bar.' })
  })

  it('a template with a gap, which fails later', async () => {
    const { status, body } = await create(simulator, {
      To: GUEST_ON_WHATSAPP,
      From: BAR_ON_WHATSAPP,
      ContentSid: MENU_SID,
    })
    expect(status).to.equal(201)
    expect(await statusOf(body)).to.include({ status: 'failed', error_code: 63028 })
    expect(simulator.messagesTo(GUEST_ON_WHATSAPP)).to.deep.equal([])
  })

  it('and tells how far a message got', async () => {
    const { body } = await create(simulator)
    expect(await statusOf(body)).to.include({
      status: 'delivered',
      date_sent: 'Thu, 26 Nov 2026 21:57:00 +0000',
    })
    const unknown = MESSAGES.replace('.json', `/SM${'9'.repeat(32)}.json`)
    expect((await ask(simulator, unknown)).body).to.include({ code: 20404 })
  })

  it('and lists messages of both directions, the newest first, by address and by date', async () => {
    await create(simulator, { Body: 'one' })
    simulator.say(GUEST, BAR, 'two')
    now += 60_000
    await create(simulator, { Body: 'three' })
    await create(simulator, { Body: 'elsewhere', To: '+447700900622' })
    simulator.behave({ gone: true }, '+447700900633')

    expect(await listed({})).to.have.members(['one', 'two', 'three', 'elsewhere'])
    expect((await listed({})).slice(2)).to.have.members(['one', 'two'])
    expect(await listed({ To: GUEST })).to.deep.equal(['three', 'one'])
    expect(await listed({ From: GUEST })).to.deep.equal(['two'])
    const since = new Date(now).toISOString()
    expect(await listed({ To: GUEST, From: BAR, 'DateSent>': since })).to.deep.equal(['three'])
    expect(await listed({ 'DateSent<': '2026-11-26T21:57:30Z', To: GUEST })).to.deep.equal(['one'])
    expect(await listed({ DateSent: '2026-11-25' })).to.deep.equal([])
  })

  it('and lists page by page', async () => {
    for (const text of ['one', 'two', 'three']) {
      now += 1_000
      await create(simulator, { Body: text })
    }
    const first = await ask(simulator, `${MESSAGES}?PageSize=2`)
    expect(bodiesOf(first.body)).to.deep.equal(['three', 'two'])
    const second = await ask(simulator, String(first.body['next_page_uri']))
    expect(bodiesOf(second.body)).to.deep.equal(['one'])
    expect(second.body).to.include({ next_page_uri: null, page: 1 })
  })

  it('and counts what carried which id of ours', async () => {
    const StatusCallback = 'http://127.0.0.1:9/status?id=a%2Fb#rc=5&rp=all'
    await create(simulator, { StatusCallback })
    await create(simulator, { StatusCallback, To: '+44' })
    expect(simulator.callCounts()).to.deep.equal(new Map([['id=a%2Fb', 2]]))
  })

  async function statusOf({ sid }: Record<string, unknown>): Promise<Record<string, unknown>> {
    return (await ask(simulator, MESSAGES.replace('.json', `/${String(sid)}.json`))).body
  }

  async function listed(filters: Record<string, string>): Promise<unknown[]> {
    const query = new URLSearchParams(filters).toString()
    return bodiesOf((await ask(simulator, `${MESSAGES}?${query}`)).body)
  }
})

function bodiesOf({ messages }: Record<string, unknown>): unknown[] {
  return Array.isArray(messages) ? messages.map((message: { body: unknown }) => message.body) : []
}
