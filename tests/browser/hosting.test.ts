import { expect } from 'chai'
import { chatMessagesPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { demoWebhookSecrets } from '../../local/network/webhook-secrets.ts'
import { nordvik } from '../../local/seed/demo-leases.ts'
import { signInAs } from '../end-to-end/caller.ts'
import { bodyOf, textFrom } from '../end-to-end/webhook-body.ts'
import { escapeUnicode, postWebhook, sign } from '../end-to-end/webhook.ts'
import { newGuest, newSid, postTwilio, signTwilio, textTo } from '../end-to-end/twilio.ts'
import { useNetwork } from './network.ts'
import { newEnquiry } from './test-enquiry.ts'

const words = 'Olá 🚚, estou à porta nº 2'

describe('the address that people and WhatsApp know', function () {
  this.timeout(60_000)
  let network: Network
  let webhook: string

  before(async function () {
    network = await useNetwork()
    webhook = `${network.urls.web}/webhooks/whatsapp`
  })

  it('shakes hands with WhatsApp', async function () {
    const hub = `?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=`
    const answer = await fetch(webhook + hub + demoWebhookSecrets.WHATSAPP_VERIFY_TOKEN)
    expect([answer.status, await answer.text()]).to.deep.equal([200, '1158201444'])
    expect((await fetch(`${webhook}${hub}another`)).status).to.equal(403)
  })

  it('passes a webhook on byte for byte, so that its signature still holds', async function () {
    const enquiry = await newEnquiry(network)
    const bodies = [1, 2].map((n) =>
      JSON.stringify(
        bodyOf([textFrom(enquiry.mobileNumber, `${words} ${n}`)], {}, nordvik.whatsapp.phoneNumberId),
      ),
    )
    const [raw = '', escaped = ''] = bodies
    expect(await postWebhook(webhook, raw)).to.equal(200)
    expect(await postWebhook(webhook, escapeUnicode(escaped))).to.equal(200)
    expect(await postWebhook(webhook, raw, { 'x-hub-signature-256': sign(escaped) })).to.equal(403)
    await network.drain()
    const path = chatMessagesPath(enquiry.leaseId, enquiry.enquiryId)
    const { docs } = await network.firestore.collection(path).orderBy('message').get()
    expect(docs.map((message): unknown => message.get('message'))).to.deep.equal([`${words} 1`, `${words} 2`])
  })

  it('passes Twilio’s posts on as they were signed: path, query and every parameter', async function () {
    const guest = newGuest()
    for (const path of ['/webhooks/twilio/incoming', '/api/webhook/incoming', '/webhooks/twilio/incoming/'])
      for (const query of ['', '?b=2&a=1&a=%27x%27', "?a='~!*()"]) {
        const url = `${network.urls.web}${path}${query}`
        const params = textTo('+447700900166', guest, { Body: words })
        const answer = await postTwilio(url, params)
        expect([answer.status, answer.text], url).to.deep.equal([200, '<Response/>'])
        const forged = await postTwilio(
          url,
          { ...params, Body: 'another' },
          { 'x-twilio-signature': signTwilio(url, params) },
        )
        expect(forged.status).to.equal(403)
      }
    const id = encodeURIComponent('conversations/+1;whatsapp:+2/messages/a b?attempt=1')
    const status = await postTwilio(`${network.urls.web}/webhooks/twilio/status?id=${id}`, {
      MessageSid: newSid('SM'),
      MessageStatus: 'sent',
    })
    expect(status.status).to.equal(204)
  })

  it('takes files in and gives them out', async function () {
    const { leaseId, enquiryId } = await newEnquiry(network)
    const authorization = `Bearer ${await signInAs(network, { role: 'agent', leases: [leaseId] })}`
    const files = `${network.urls.web}/files/${leaseId}/${enquiryId}`
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff])
    const begun = await fetch(files, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ filename: 'dent.png', mimeType: 'image/png', size: bytes.length }),
    })
    const { fileId }: { fileId: string } = await begun.json()
    const headers = { authorization, 'content-type': 'application/octet-stream' }
    const put = await fetch(`${files}/${fileId}/0`, { method: 'PUT', headers, body: bytes })
    expect([put.status, put.headers.get('x-file-state')]).to.deep.equal([204, 'STORED'])
    const given = await fetch(`${files}/${fileId}`, { headers: { authorization } })
    expect(new Uint8Array(await given.arrayBuffer())).to.deep.equal(bytes)
    expect(given.headers.get('content-type')).to.equal('image/png')
    expect(given.headers.get('content-security-policy')).to.equal("sandbox; default-src 'none'")
    expect((await fetch(`${files}/${fileId}`)).status).to.equal(401)
  })
})
