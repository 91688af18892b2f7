import { createHash } from 'node:crypto'
import { expect } from 'chai'
import * as z from 'zod'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { BRINKMANN, NORDVIK } from '../testing/numbers.ts'
import { postMessage } from '../testing/requests.ts'

const DRIVER = '+447700900482'
const PNG = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])
const Uploaded = z.object({ id: z.string() })
const Described = z.object({
  url: z.string(),
  mime_type: z.string(),
  sha256: z.string(),
  file_size: z.string(),
})

describe('Media of the WhatsApp simulator', () => {
  let now = 1_763_640_000_000
  let simulator: WhatsappSimulator
  beforeEach(async () => {
    simulator = await startWhatsappSimulator({ numbers: [NORDVIK, BRINKMANN], clock: () => now })
  })
  afterEach(() => simulator.stop())

  function call(path: string, method = 'GET', token = 'nordvik-token', body?: FormData): Promise<Response> {
    const url = path.startsWith('http') ? path : `${simulator.url}/v25.0/${path}`
    return fetch(url, { method, headers: { authorization: `Bearer ${token}` }, ...(body ? { body } : {}) })
  }

  async function upload(
    bytes: Uint8Array<ArrayBuffer>,
    type: string,
    product = 'whatsapp',
  ): Promise<Response> {
    const form = new FormData()
    form.set('messaging_product', product)
    form.set('type', type)
    form.set('file', new File([bytes], 'light.png', { type }))
    return call(`${NORDVIK.phoneNumberId}/media`, 'POST', 'nordvik-token', form)
  }

  async function uploadedId(bytes = PNG, type = 'image/png'): Promise<string> {
    return Uploaded.parse(await (await upload(bytes, type)).json()).id
  }

  it('takes a file, describes it, and gives its bytes back to the same token', async () => {
    const id = await uploadedId()
    const described = Described.parse(
      await (await call(`${id}?phone_number_id=${NORDVIK.phoneNumberId}`)).json(),
    )
    const bytes = new Uint8Array(await (await call(described.url)).arrayBuffer())

    expect(id).to.match(/^\d{6,32}$/)
    expect(described).to.include({
      mime_type: 'image/png',
      file_size: '8',
      sha256: createHash('sha256').update(PNG).digest('base64'),
    })
    expect([...bytes]).to.deep.equal([...PNG])
  })

  it('sends an uploaded image by its id, and shows it on the phone', async () => {
    const id = await uploadedId()
    const request = {
      messaging_product: 'whatsapp',
      to: DRIVER,
      type: 'image',
      image: { id, caption: 'The light' },
    }

    expect((await postMessage(simulator, request)).status).to.equal(200)
    expect(simulator.messagesTo(DRIVER)[0]?.content).to.deep.equal({
      type: 'image',
      mediaId: id,
      mimeType: 'image/png',
      caption: 'The light',
    })
    expect((await fetch(`${simulator.url}/_sim/media/${id}`)).headers.get('content-type')).to.equal(
      'image/png',
    )
  })

  it('does not send an image as a video, nor an image of another number', async () => {
    const id = await uploadedId()
    const video = await postMessage(simulator, {
      messaging_product: 'whatsapp',
      to: DRIVER,
      type: 'video',
      video: { id },
    })
    const stolen = await postMessage(
      simulator,
      { messaging_product: 'whatsapp', to: DRIVER, type: 'image', image: { id } },
      { token: 'brinkmann-token', path: `/v25.0/${BRINKMANN.phoneNumberId}/messages` },
    )
    expect(video.body).to.have.nested.property('error.code', 131053)
    expect(stolen.body).to.have.nested.property('error.code', 131009)
  })

  it('refuses a type that Meta does not take, a file that is too large, and a form without its product', async () => {
    const type = await upload(PNG, 'application/zip')
    const large = await upload(new Uint8Array(5 * 1024 * 1024 + 1), 'image/png')
    const product = await upload(PNG, 'image/png', 'sms')

    expect([type.status, await type.json()])
      .to.have.nested.property('[1].error.message')
      .that.contains('application/zip')
    expect([large.status, await large.json()]).to.have.nested.property('[1].error.code', 131053)
    expect([product.status, await product.json()]).to.have.nested.property('[1].error.code', 100)
  })

  it('lets an address go stale after 5 minutes, and a tampered one never work', async () => {
    const id = await uploadedId()
    const { url } = Described.parse(await (await call(id)).json())
    expect((await call(url.replace('hash=', 'hash=x'))).status).to.equal(404)
    now += 5 * 60_000
    expect((await call(url)).status).to.equal(404)
    expect((await call(id)).status).to.equal(200)
  })

  it('forgets a file that was deleted, and any after 30 days', async () => {
    const [deleted, old] = [await uploadedId(), await uploadedId()]
    expect(await (await call(deleted, 'DELETE')).json()).to.deep.equal({ success: true })
    expect((await call(deleted)).status).to.equal(400)
    now += 30 * 24 * 60 * 60_000
    expect(await (await call(old)).json()).to.have.nested.property('error.error_subcode', 33)
  })

  it("hides a file from another number's token", async () => {
    const id = await uploadedId()
    expect((await call(id, 'GET', 'brinkmann-token')).status).to.equal(400)
    expect((await call(id, 'DELETE', 'brinkmann-token')).status).to.equal(400)
    expect((await call(id, 'GET', 'nobody')).status).to.equal(401)
  })

  it("gives a person's file by the id in the message, with the hash of its bytes", async () => {
    const file = simulator.putMedia(PNG, { mimeType: 'image/png' })
    const described = Described.parse(await (await call(file.id)).json())
    expect(described).to.include({ sha256: file.sha256, mime_type: 'image/png' })
    expect([...new Uint8Array(await (await call(described.url)).arrayBuffer())]).to.deep.equal([...PNG])
  })

  it('gives other bytes, no address or no file when told so', async () => {
    const { id } = simulator.putMedia(PNG, { mimeType: 'image/png' })
    const { url } = Described.parse(await (await call(id)).json())
    simulator.setMediaFaults({ corrupt: true })
    const bytes = new Uint8Array(await (await call(url)).arrayBuffer())
    expect(bytes).to.have.length(PNG.length).and.not.deep.equal(PNG)
    simulator.setMediaFaults({ expired: true })
    expect((await call(url)).status).to.equal(404)
    simulator.setMediaFaults({ missing: true })
    expect(await (await call(id)).json()).to.have.nested.property('error.error_subcode', 33)
  })
})
