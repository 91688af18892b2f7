import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { chatFilePath } from '@relaydesk/domain/documents/paths.ts'
import { fileChunkSize } from '@relaydesk/store/files/file-store.ts'
import { createFolderFileStore } from '@relaydesk/store/files/folder-file-store.ts'
import type { Network } from '../../local/network/network.ts'
import { openEnquiry, read, writeMessage, type TestEnquiry } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'

describe('a file from the desk', function () {
  this.timeout(60_000)
  let network: Network
  let enquiry: TestEnquiry

  beforeEach(async function () {
    network = await useNetwork()
    await calm(network)
    enquiry = await openEnquiry(network, acme.leaseId)
  })

  /** Puts a file into the store as an upload leaves it; gives its id. */
  async function store(bytes: Buffer, changes: DocumentData = {}): Promise<string> {
    const fileId = randomBytes(8).toString('hex')
    const key = { leaseId: enquiry.leaseId, enquiryId: enquiry.enquiryId, fileId }
    const files = createFolderFileStore(network.filesFolder)
    const chunks = Math.ceil(bytes.length / fileChunkSize)
    for (let index = 0; index < chunks; index += 1)
      await files.write(key, index, bytes.subarray(index * fileChunkSize, (index + 1) * fileChunkSize))
    await network.firestore.doc(chatFilePath(key)).set({
      filename: 'offer "new".pdf',
      mimeType: 'application/pdf',
      size: bytes.length,
      chunks,
      chunkSize: fileChunkSize,
      createdBy: 'agent-1',
      createdAt: Timestamp.now(),
      state: 'STORED',
      ...changes,
    })
    return fileId
  }

  async function send(fileId: string, changes: DocumentData = {}): Promise<string> {
    const payload = { fileId, filename: 'offer.pdf', mimeType: 'application/pdf' }
    const path = await writeMessage(network, enquiry, {
      type: 'document',
      message: 'The offer',
      payload,
      ...changes,
    })
    await network.drain()
    return path
  }

  function arrived() {
    return (network.whatsapp?.messagesTo(enquiry.mobileNumber) ?? []).map(({ content }) => content)
  }

  it('arrives with its name and caption, byte for byte, also in several pieces', async function () {
    const bytes = randomBytes(fileChunkSize + 1234)
    const path = await send(await store(bytes))
    expect(await read(network, path)).to.include({ status: 'SENT' })
    expect(arrived()).to.have.length(1)
    const [content] = arrived()
    expect(content).to.include({ type: 'document', caption: 'The offer' })
    const mediaId = content?.type === 'document' ? content.mediaId : undefined
    const shown = await fetch(`${network.whatsapp?.url}/_sim/media/${mediaId}`)
    const fetched = Buffer.from(await shown.arrayBuffer())
    expect(fetched.equals(bytes)).to.equal(true)
  })

  it('is uploaded again when the upload failed, and sent once', async function () {
    network.whatsapp?.setOutage('error', 300)
    const path = await send(await store(Buffer.from('an offer')))
    expect(await read(network, path)).to.include({ status: 'SENT' })
    expect(await read(network, path)).to.have.nested.property('delivery.attempt', 1)
    expect(arrived()).to.have.length(1)
  })

  const refused: [string, () => Promise<[string, DocumentData]>, string][] = [
    ['that nobody uploaded', async () => ['nothing', {}], 'FILE_MISSING'],
    [
      'that is still being uploaded',
      async () => [await store(Buffer.from('x'), { state: 'UPLOADING' }), {}],
      'FILE_MISSING',
    ],
    [
      'that is too large',
      async () => [await store(Buffer.from('x'), { size: 101 * 1024 * 1024 }), {}],
      'FILE_TOO_LARGE',
    ],
    [
      'of a kind that WhatsApp does not take',
      async () => [await store(Buffer.from('x'), { mimeType: 'application/zip' }), {}],
      'FILE_TYPE',
    ],
    ['that is no picture', async () => [await store(Buffer.from('x')), { type: 'image' }], 'FILE_TYPE'],
  ]
  for (const [what, prepare, code] of refused) {
    it(`does not go out ${what}, and says why`, async function () {
      const [fileId, changes] = await prepare()
      const path = await send(fileId, changes)
      expect(await read(network, path)).to.include({ status: 'FAILED' })
      expect(await read(network, path)).to.have.nested.property('delivery.error.code', code)
      expect(arrived()).to.deep.equal([])
    })
  }

  it('does not go out for another enquiry', async function () {
    const fileId = await store(Buffer.from('a secret'))
    enquiry = await openEnquiry(network, acme.leaseId)
    expect(await read(network, await send(fileId))).to.have.nested.property(
      'delivery.error.code',
      'FILE_MISSING',
    )
  })
})
