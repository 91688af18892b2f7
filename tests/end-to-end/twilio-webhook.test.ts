import { createHash } from 'node:crypto'
import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { calm, useNetwork } from './network.ts'
import { newGuest, newSid, postTwilio, signTwilio, textTo, threadMessagePath, twilioUrl } from './twilio.ts'

describe('the doors for Twilio', function () {
  this.timeout(120_000)
  let network: Network
  let url: string
  /** A number of ours that nobody else uses here, and somebody who writes to it. */
  let ours: string
  let guest: string

  before(async function () {
    network = await useNetwork()
    url = twilioUrl(network, 'twilioIncoming')
  })

  beforeEach(async function () {
    await calm(network)
    ours = newGuest()
    guest = newGuest()
  })

  /** Everything that a post could leave behind. */
  async function traces(): Promise<unknown> {
    await network.drain(90_000)
    const { firestore, cloudTasks } = network
    const counts = ['conversations', 'parkedUpdates', 'attendees'].map((name) =>
      firestore.collection(name).count().get(),
    )
    const { created } = cloudTasks.stats()['twilio-webhooks-queue'] ?? {}
    return { tasks: created, documents: (await Promise.all(counts)).map((count) => count.data().count) }
  }

  describe('P7 forged or tampered webhooks change nothing and get 403; genuine ones are never refused', function () {
    it('refuses what nobody, somebody else, or nobody in this way has signed', async function () {
      const params = textTo(ours, guest)
      const good = signTwilio(url, params)
      const before = await traces()
      const forged: Record<string, string>[] = [
        {},
        { 'x-twilio-signature': '' },
        { 'x-twilio-signature': signTwilio(url, params, 'a-guess') },
        { 'x-twilio-signature': signTwilio(url, params, '') },
        { 'x-twilio-signature': signTwilio(url.replace('Incoming', 'Status'), params) },
        { 'x-twilio-signature': signTwilio(`${url}?a=1`, params) },
        { 'x-twilio-signature': signTwilio(url.replace('http:', 'https:'), params) },
        {
          'x-twilio-signature': signTwilio('http://other.example/', params),
          'x-forwarded-host': 'other.example',
        },
        { 'x-twilio-signature': good.slice(0, -2) },
        { 'x-hub-signature-256': good },
      ]
      for (const headers of forged)
        expect((await postTwilio(url, params, headers)).status, JSON.stringify(headers)).to.equal(403)
      expect(await traces()).to.deep.equal(before)
    })

    it('refuses what was changed after it was signed', async function () {
      const params = textTo(ours, guest)
      const headers = { 'x-twilio-signature': signTwilio(url, params) }
      const before = await traces()
      const { Body: _gone, ...fewer } = params
      const tampered = [
        { ...params, Body: 'two flat whites pls' },
        { ...params, From: newGuest() },
        { ...params, MessageSid: newSid('SM') },
        { ...params, Extra: '', Another: 'x' },
        fewer,
      ]
      for (const changed of tampered) expect((await postTwilio(url, changed, headers)).status).to.equal(403)
      for (const query of ['?a=1', '/x'])
        expect((await postTwilio(url + query, params, headers)).status).to.equal(403)
      expect((await postTwilio(twilioUrl(network, 'twilioStatus'), params, headers)).status).to.equal(403)
      expect(await traces()).to.deep.equal(before)
    })

    it('takes genuine ones for a number, a pool, the sandbox, a sub-account and with any query', async function () {
      const posts = [
        textTo(ours, guest),
        textTo(ours, guest, { MessagingServiceSid: newSid('MG'), AccountSid: `AC${'f'.repeat(32)}` }),
        textTo('whatsapp:+14155238886', `whatsapp:${guest}`, { ProfileName: 'Zoë', WaId: guest.slice(1) }),
        textTo(ours, guest, { 'Not.Known[yet]': '1', Empty: '', ünïcode: '☕' }),
      ]
      for (const params of posts) {
        const { status, type, text } = await postTwilio(url, params)
        expect([status, text]).to.deep.equal([200, '<Response/>'])
        expect(type).to.match(/^text\/xml/)
      }
      for (const query of ['?b=2&a=1', '?a=%27x%27&b=~!*()', '?a=1&a=0&a'])
        expect((await postTwilio(url + query, textTo(ours, guest))).status, query).to.equal(200)
      const json = textTo(ours, guest)
      const body = JSON.stringify(json)
      const signed = `${url}?bodySHA256=${createHash('sha256').update(body).digest('hex')}`
      const headers = { 'content-type': 'application/json', 'x-twilio-signature': signTwilio(signed, {}) }
      expect((await fetch(signed, { method: 'POST', headers, body })).status).to.equal(200)
      expect((await fetch(signed, { method: 'POST', headers, body: `${body} ` })).status).to.equal(403)
      await network.drain(90_000)
      for (const params of [...posts, json]) {
        const stored = await network.firestore.doc(threadMessagePath(params)).get()
        expect(stored.get('body'), JSON.stringify(params)).to.equal(params['Body'])
      }
    })

    it('takes how far our messages got, and answers with nothing', async function () {
      const status = `${twilioUrl(network, 'twilioStatus')}?id=${encodeURIComponent('x/y?attempt=1')}`
      const params = { MessageSid: newSid('SM'), MessageStatus: 'sent', From: ours, To: guest }
      const answer = await postTwilio(status, params)
      expect([answer.status, answer.text]).to.deep.equal([204, ''])
      const forged = { 'x-twilio-signature': signTwilio(status, params, 'a-guess') }
      expect((await postTwilio(status, params, forged)).status).to.equal(403)
    })

    it('refuses for good what is signed but nothing, and explains itself to people', async function () {
      expect((await postTwilio(url, {})).status).to.equal(400)
      expect((await postTwilio(url, textTo(ours, guest, { Body: 'x'.repeat(400_000) }))).status).to.equal(413)
      const page = await fetch(url)
      expect([page.status, await page.text()]).to.deep.include(200)
      expect((await fetch(url, { method: 'DELETE' })).status).to.equal(405)
    })
  })

  describe('P2 answered 2xx only after its content is durable', function () {
    it('answers 503 while Cloud Tasks is down, and the repeat gets through, once', async function () {
      const params = textTo(ours, guest)
      await network.cloudTasks.setOutage(true)
      expect((await postTwilio(url, params)).status).to.equal(503)
      await network.cloudTasks.setOutage(false)
      await network.drain(90_000)
      const message = network.firestore.doc(threadMessagePath(params))
      expect((await message.get()).exists).to.equal(false)
      const repeats = await Promise.all([1, 2, 3].map(() => postTwilio(url, params)))
      expect(repeats.map(({ status }) => status)).to.deep.equal([200, 200, 200])
      await network.drain(90_000)
      const { docs } = await message.parent.get()
      expect(docs.map(({ id }) => id)).to.deep.equal([params['MessageSid']])
      expect((await message.parent.parent?.get())?.get('unreadCount')).to.equal(1)
    })
  })
})
