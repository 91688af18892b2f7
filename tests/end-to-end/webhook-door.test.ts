import { expect } from 'chai'
import { chatMessagesPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { demoWebhookSecrets } from '../../local/network/webhook-secrets.ts'
import { openEnquiry, type TestEnquiry } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'
import { bodyOf, textFrom } from './webhook-body.ts'
import { driverWrites, escapeUnicode, postWebhook, sign, webhookUrl } from './webhook.ts'

const words = 'Olá 🚚, estou à porta nº 2'

/** One after the other: the emulator of functions starts a process for each of those that come at the same time. */
async function inTurn<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<number>,
): Promise<number[]> {
  const statuses: number[] = []
  for (const item of items) statuses.push(await work(item))
  return statuses
}

describe('the door for webhooks', function () {
  this.timeout(120_000)
  let network: Network
  let url: string
  let enquiry: TestEnquiry

  before(async function () {
    network = await useNetwork()
    url = webhookUrl(network)
  })

  beforeEach(async function () {
    await calm(network)
    enquiry = await openEnquiry(network, acme.leaseId)
  })

  /** What the driver of the enquiry said, sorted. */
  async function said(): Promise<string[]> {
    await network.drain(90_000)
    const path = chatMessagesPath(enquiry.leaseId, enquiry.enquiryId)
    const { docs } = await network.firestore.collection(path).where('source', '==', 'DRIVER').get()
    return docs.map((message) => String(message.get('message'))).sort()
  }

  /** Everything that a webhook could leave behind. */
  async function traces(): Promise<unknown> {
    const parked = await network.firestore.collection('parkedUpdates').count().get()
    const { created } = network.cloudTasks.stats()['whatsapp-webhooks-queue'] ?? {}
    return { messages: await said(), tasks: created, parked: parked.data().count }
  }

  describe('P7 forged or tampered webhooks change nothing and get 403; genuine ones are never refused', function () {
    it('refuses what nobody, somebody else, or nobody in this way has signed', async function () {
      const body = driverWrites(enquiry, [words])
      const good = sign(body)
      const before = await traces()
      const forged: Record<string, string>[] = [
        {},
        { 'x-hub-signature-256': '' },
        { 'x-hub-signature-256': sign(body, 'a-guess') },
        { 'x-hub-signature-256': sign(body, '') },
        { 'x-hub-signature-256': sign(body, demoWebhookSecrets.WHATSAPP_VERIFY_TOKEN) },
        { 'x-hub-signature-256': good.replace('sha256=', '') },
        { 'x-hub-signature-256': good.replace('sha256=', 'sha1=') },
        { 'x-hub-signature-256': good.slice(0, -2) },
        { 'x-hub-signature-256': good.replace(/.$/, 'z') },
        { 'x-hub-signature': good },
      ]
      const statuses = await inTurn(forged, (headers) => postWebhook(url, body, headers))
      expect(statuses).to.deep.equal(forged.map(() => 403))
      expect(await traces()).to.deep.equal(before)
    })

    it('refuses what was changed after it was signed, also into other bytes for the same words', async function () {
      const body = driverWrites(enquiry, [words])
      const signature = { 'x-hub-signature-256': sign(body) }
      const before = await traces()
      const tampered = [
        body.replace('porta', 'Porta'),
        `${body} `,
        escapeUnicode(body),
        JSON.stringify(JSON.parse(body), null, 1),
      ]
      const statuses = await inTurn(tampered, (changed) => postWebhook(url, changed, signature))
      expect(statuses).to.deep.equal(tampered.map(() => 403))
      expect(await traces()).to.deep.equal(before)
    })

    it('takes genuine ones in every spelling that JSON allows', async function () {
      const spellings = [
        driverWrites(enquiry, [`${words} 1`]),
        escapeUnicode(driverWrites(enquiry, [`${words} 2`])),
        JSON.stringify(JSON.parse(driverWrites(enquiry, [`${words} 3`])), null, 2),
        ` \r\n${driverWrites(enquiry, [`${words} 4`])}\n`,
        driverWrites(enquiry, [`${words} 5`]).replaceAll('/', String.raw`\/`),
      ]
      const statuses = await inTurn(spellings, (body) => postWebhook(url, body))
      expect(statuses).to.deep.equal(spellings.map(() => 200))
      expect(await said()).to.deep.equal([1, 2, 3, 4, 5].map((n) => `${words} ${n}`))
    })

    it('takes kinds of news, fields and types that nobody knows yet', async function () {
      const { entry } = bodyOf([textFrom(enquiry.mobileNumber, words)])
      const news = { field: 'brand_new', value: { event: 'X', list: [null, 1] }, extra: true }
      const body = {
        object: 'whatsapp_business_account',
        entry: [{ id: '0', changes: [news] }, ...entry, {}],
      }
      expect(await postWebhook(url, JSON.stringify(body))).to.equal(200)
      expect(await said()).to.deep.equal([words])
    })

    it('takes 1,000 updates in 3 MB over many entries, and the driver has said everything once', async function () {
      const texts = Array.from({ length: 100 }, (_, n) => `${String(n).padStart(2, '0')} ${words}`)
      const messages = texts.flatMap((text) => bodyOf([textFrom(enquiry.mobileNumber, text)]).entry)
      const news = Array.from({ length: 900 }, (_, n) => ({
        id: String(n),
        changes: [{ field: 'message_template_status_update', value: { reason: '🚚'.repeat(780) } }],
      }))
      // Nine of those between any two messages.
      const entry = messages.flatMap((one, n) => [one, ...news.slice(n * 9, n * 9 + 9)])
      const body = JSON.stringify({ object: 'whatsapp_business_account', entry })
      expect(Buffer.byteLength(body)).to.be.within(2_800_000, 3_000_000)
      expect(await postWebhook(url, body)).to.equal(200)
      expect(await postWebhook(url, body)).to.equal(200)
      expect(await said()).to.deep.equal(texts)
    })

    it('refuses for good what is signed but no webhook', async function () {
      const others = ['', '[]', 'null', '{"object":"page","entry":[]}', '{"entry":[]}']
      const statuses = await inTurn(others, (body) =>
        postWebhook(url, body, { 'content-type': 'text/plain', 'x-hub-signature-256': sign(body) }),
      )
      expect(statuses).to.deep.equal(others.map(() => 400))
      // What is not even JSON the platform itself refuses, whoever sent it.
      expect(await postWebhook(url, '{"object":', {})).to.equal(400)
      expect((await fetch(url, { method: 'PUT' })).status).to.equal(405)
    })

    it('shakes hands only with whoever knows the token', async function () {
      const token = demoWebhookSecrets.WHATSAPP_VERIFY_TOKEN
      const hub = `?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=`
      const answer = await fetch(url + hub + token)
      expect([answer.status, await answer.text()]).to.deep.equal([200, '1158201444'])
      expect(answer.headers.get('content-type')).to.match(/^text\/plain/)
      for (const query of ['', hub, `${hub}another`, `?hub.mode=unsubscribe&hub.verify_token=${token}`]) {
        expect((await fetch(url + query)).status).to.equal(403)
      }
    })
  })

  describe('P2 answered 2xx only after its content is durable', function () {
    it('answers 503 while Cloud Tasks is down, and the repeat gets through, once', async function () {
      const body = driverWrites(enquiry, [words])
      await network.cloudTasks.setOutage(true)
      expect(await postWebhook(url, body)).to.equal(503)
      await network.cloudTasks.setOutage(false)
      expect(await said()).to.deep.equal([])
      const repeats = await Promise.all([body, body, body].map((again) => postWebhook(url, again)))
      expect(repeats).to.deep.equal([200, 200, 200])
      expect(await said()).to.deep.equal([words])
    })

    it('has a task for everything that it answered 200 for, when the service is dead', async function () {
      await network.queueService.stop('SIGKILL')
      try {
        const bodies = Array.from({ length: 20 }, (_, n) => driverWrites(enquiry, [`${words} ${n}`]))
        const statuses = await inTurn(bodies, (body) => postWebhook(url, body))
        expect(new Set(statuses)).to.deep.equal(new Set([200]))
      } finally {
        await network.queueService.start()
      }
      expect(await said()).to.have.length(20)
    })
  })
})
