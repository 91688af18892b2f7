import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import * as z from 'zod'
import { chatFilePath, enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { projectId, region } from '../../local/network/network-settings.ts'
import { signInAs } from './caller.ts'
import { openEnquiry, read, type TestEnquiry } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme, globex } from './test-leases.ts'

const Begun = z.object({ fileId: z.string(), chunkSize: z.number(), chunks: z.number() })
const Refusal = z.object({ error: z.string() })

/** Of this many bytes, beginning as such a file does. */
function content(size: number, beginning = '%PDF-1.7\n'): Buffer {
  const bytes = randomBytes(size)
  bytes.write(beginning, 'latin1')
  return bytes
}

function bearer(idToken: string | null): Record<string, string> {
  return idToken === null ? {} : { authorization: `Bearer ${idToken}` }
}

/** Status and sentence of a refusal. */
async function refusal(asked: Promise<Response>): Promise<[number, string]> {
  const answer = await asked
  return [answer.status, Refusal.parse(await answer.json()).error]
}

describe('files of an enquiry', function () {
  this.timeout(60_000)
  let network: Network
  let base: string
  let enquiry: TestEnquiry
  let token: string
  let other: string

  before(async function () {
    network = await useNetwork()
    await calm(network)
    base = `http://127.0.0.1:${network.ports.functions}/${projectId}/${region}/files`
    enquiry = await openEnquiry(network, acme.leaseId)
    token = await signInAs(network, { role: 'agent', leases: [acme.leaseId] })
    other = await signInAs(network, { role: 'agent', leases: [globex.leaseId] })
  })

  function address(...more: unknown[]): string {
    return [base, enquiry.leaseId, enquiry.enquiryId, ...more].join('/')
  }

  function begin(file: object, idToken: string | null = token, url = address()): Promise<Response> {
    const headers = { 'content-type': 'application/json', ...bearer(idToken) }
    return fetch(url, { method: 'POST', headers, body: JSON.stringify(file) })
  }

  function put(
    fileId: string,
    index: number,
    bytes: Buffer,
    idToken: string | null = token,
  ): Promise<Response> {
    const headers = { 'content-type': 'application/octet-stream', ...bearer(idToken) }
    return fetch(address(fileId, index), { method: 'PUT', headers, body: new Uint8Array(bytes) })
  }

  function get(fileId: string, headers: Record<string, string> = bearer(token)): Promise<Response> {
    return fetch(address(fileId), { headers })
  }

  async function beginPdf(size: number, filename = 'offer.pdf'): Promise<z.infer<typeof Begun>> {
    const answer = await begin({ filename, mimeType: 'application/pdf', size })
    expect(answer.status).to.equal(201)
    return Begun.parse(await answer.json())
  }

  it('go up in pieces, in any order and again, and come back byte for byte', async function () {
    const size = 9_000_001
    const bytes = content(size)
    const { fileId, chunkSize, chunks } = await beginPdf(size, 'Proposta nº 2.pdf')
    expect([chunkSize, chunks]).to.deep.equal([4 * 1024 * 1024, 3])
    const states: unknown[] = []
    for (const index of [2, 0, 2, 1, 0]) {
      const answer = await put(fileId, index, bytes.subarray(index * chunkSize, (index + 1) * chunkSize))
      states.push([answer.status, answer.headers.get('x-file-state')])
    }
    expect(states).to.deep.equal([
      [204, null],
      [204, null],
      [204, null],
      [204, 'STORED'],
      [204, 'STORED'],
    ])
    const answer = await get(fileId)
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).to.equal(true)
    expect(Object.fromEntries(answer.headers)).to.include({
      'content-type': 'application/pdf',
      'content-length': String(size),
      'content-disposition': `attachment; filename="Proposta no 2.pdf"; filename*=UTF-8''Proposta%20n%C2%BA%202.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, max-age=3600',
    })
    const document = await read(network, chatFilePath({ ...enquiry, fileId }))
    expect(document).to.include({ filename: 'Proposta nº 2.pdf', size, chunks: 3, state: 'STORED' })
    expect(document).to.not.have.property('chunksStored')
  })

  it('are whole once when all pieces come at the same time', async function () {
    const bytes = content(9_000_001)
    const { fileId, chunkSize } = await beginPdf(bytes.length)
    const answers = await Promise.all(
      [0, 1, 2].map((index) =>
        put(fileId, index, bytes.subarray(index * chunkSize, (index + 1) * chunkSize)),
      ),
    )
    expect(answers.map(({ status }) => status)).to.deep.equal([204, 204, 204])
    expect(answers.filter(({ headers }) => headers.get('x-file-state') === 'STORED')).to.have.length(1)
    expect(Buffer.from(await (await get(fileId)).arrayBuffer()).equals(bytes)).to.equal(true)
  })

  it('come in ranges, also across pieces', async function () {
    const bytes = content(5_000_000)
    const { fileId, chunkSize } = await beginPdf(bytes.length)
    await put(fileId, 0, bytes.subarray(0, chunkSize))
    // Nobody gets half a file.
    expect((await get(fileId)).status).to.equal(404)
    await put(fileId, 1, bytes.subarray(chunkSize))
    const answer = await get(fileId, { ...bearer(token), range: `bytes=${chunkSize - 2}-${chunkSize + 1}` })
    expect(answer.status).to.equal(206)
    expect(answer.headers.get('content-range')).to.equal(`bytes ${chunkSize - 2}-${chunkSize + 1}/5000000`)
    expect(Buffer.from(await answer.arrayBuffer())).to.deep.equal(
      bytes.subarray(chunkSize - 2, chunkSize + 2),
    )
    expect((await get(fileId, { ...bearer(token), range: 'bytes=5000000-' })).status).to.equal(416)
  })

  it('are for people of that lease company only', async function () {
    const bytes = content(100)
    const { fileId } = await beginPdf(bytes.length)
    const pdf = { filename: 'offer.pdf', mimeType: 'application/pdf', size: 100 }
    const driver = await signInAs(network, { role: 'driver', leases: [acme.leaseId] })
    for (const [idToken, status] of [
      [null, 401],
      ['nonsense', 401],
      [other, 403],
      [driver, 403],
    ] as const) {
      expect((await begin(pdf, idToken)).status).to.equal(status)
      expect((await put(fileId, 0, bytes, idToken)).status).to.equal(status)
      expect((await get(fileId, bearer(idToken))).status).to.equal(status)
    }
    // Under her own lease company there is no such file.
    const elsewhere = [base, globex.leaseId, enquiry.enquiryId, fileId].join('/')
    expect((await fetch(elsewhere, { headers: bearer(other) })).status).to.equal(404)
    const colleague = await signInAs(network, { role: 'lead', leases: [acme.leaseId] })
    expect((await put(fileId, 0, bytes, colleague)).status).to.equal(404)
    expect((await put(fileId, 0, bytes)).status).to.equal(204)
    expect((await get(fileId, bearer(colleague))).status).to.equal(200)
  })

  it('are refused with a sentence when WhatsApp would not take them', async function () {
    const image = { filename: 'a.png', mimeType: 'image/png', size: 5 * 1024 * 1024 + 1 }
    expect(await refusal(begin(image))).to.deep.equal([400, 'This file is too large. WhatsApp takes 5 MB.'])
    expect(await refusal(begin({ ...image, size: 0 }))).to.deep.equal([400, 'This file is empty.'])
    expect(await refusal(begin({ ...image, mimeType: 'image/svg+xml' }))).to.deep.equal([
      400,
      'WhatsApp does not take files of this kind.',
    ])
    for (const bad of [{}, { ...image, size: -1 }, { ...image, filename: '../' }, { ...image, size: 1.5 }]) {
      expect((await refusal(begin(bad)))[1]).to.equal('Say the file’s name, its type and its size.')
    }
  })

  it('must be what they say, and have the pieces that they announced', async function () {
    const { fileId } = await beginPdf(100)
    const html = content(100, '<html>')
    expect(await refusal(put(fileId, 0, html))).to.deep.equal([
      400,
      'This file is not what it says: application/pdf.',
    ])
    expect((await refusal(put(fileId, 0, content(99))))[1]).to.equal(
      'Part 0 of this file must have 100 bytes.',
    )
    expect((await refusal(put(fileId, 0, content(101))))[0]).to.equal(400)
    expect((await refusal(put(fileId, 1, content(1))))[1]).to.equal('This file has 1 parts, counted from 0.')
    expect((await refusal(put('none', 0, content(1))))[0]).to.equal(404)
    expect((await refusal(get(fileId)))[0]).to.equal(404)
    expect((await put(fileId, 0, content(100))).status).to.equal(204)
  })

  it('cannot be changed once they are whole', async function () {
    const bytes = content(100)
    const { fileId } = await beginPdf(100)
    await put(fileId, 0, bytes)
    expect((await put(fileId, 0, content(100))).status).to.equal(204)
    expect(Buffer.from(await (await get(fileId)).arrayBuffer())).to.deep.equal(bytes)
  })

  it('are for open enquiries that exist', async function () {
    const pdf = { filename: 'offer.pdf', mimeType: 'application/pdf', size: 100 }
    const nowhere = [base, acme.leaseId, 'none'].join('/')
    expect((await refusal(begin(pdf, token, nowhere)))[0]).to.equal(404)
    const closing = await openEnquiry(network, acme.leaseId)
    const url = [base, acme.leaseId, closing.enquiryId].join('/')
    const { fileId } = Begun.parse(await (await begin(pdf, token, url)).json())
    await network.firestore.doc(enquiryPath(acme.leaseId, closing.enquiryId)).update({ state: 'COMPLETED' })
    expect(await refusal(begin(pdf, token, url))).to.deep.equal([400, 'This enquiry is completed.'])
    const late = await fetch(`${url}/${fileId}/0`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', ...bearer(token) },
      body: new Uint8Array(content(100)),
    })
    expect(late.status).to.equal(400)
  })
})
