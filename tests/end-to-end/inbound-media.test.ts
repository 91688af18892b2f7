import { createHash } from 'node:crypto'
import { expect } from 'chai'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { fetchWhatsappMedia } from '@relaydesk/domain/tasks/queue-names.ts'
import { chatFilePath, parseChatMessagePath, providerMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { createFolderFileStore } from '@relaydesk/store/files/folder-file-store.ts'
import type { Network } from '../../local/network/network.ts'
import { openEnquiry, read } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'
import { bodyOf, deliver, post, textFrom } from './webhook-body.ts'

const tyre = Buffer.from('a photo of a tyre')

describe('a driver’s file', function () {
  this.timeout(60_000)
  let network: Network

  beforeEach(async function () {
    network = await useNetwork()
    await calm(network)
  })

  function put(bytes: Buffer): { id: string; mime_type: string; sha256: string } {
    const { phoneNumberId } = acme.whatsapp
    const file = network.whatsapp?.putMedia(bytes, { mimeType: 'image/jpeg', phoneNumberId })
    if (file === undefined) throw new Error('There is no simulator.')
    return file
  }

  /** A driver sends this file; gives the path of the message. */
  async function arrive(image: object): Promise<string> {
    const { mobileNumber } = await openEnquiry(network, acme.leaseId)
    const { text: _text, ...bare } = textFrom(mobileNumber, '')
    expect(await deliver(network, bodyOf([{ ...bare, type: 'image', image }]))).to.equal(200)
    return String((await read(network, providerMessagePath('whatsapp', bare.id)))['documentPath'])
  }

  /** The same, and nothing is on its way any more. */
  async function send(image: object): Promise<string> {
    const path = await arrive(image)
    await network.drain()
    return path
  }

  async function media(path: string): Promise<DocumentData> {
    return (await read(network, path))['media']
  }

  it('is fetched, checked and kept, and its message says where', async function () {
    const path = await send({ ...put(tyre), caption: 'This one' })
    const key = parseChatMessagePath(path)
    const message = await read(network, path)
    expect(message).to.include({ type: 'image', message: 'This one' })
    expect(message['media']).to.include({ state: 'STORED', size: tyre.length })
    const file = { leaseId: acme.leaseId, enquiryId: key?.enquiryId ?? '', fileId: message['media'].fileId }
    expect(await read(network, chatFilePath(file))).to.include({
      state: 'STORED',
      filename: 'image.jpg',
      mimeType: 'image/jpeg',
      size: tyre.length,
      chunks: 1,
      createdBy: 'driver',
      sha256: createHash('sha256').update(tyre).digest('hex'),
    })
    expect(await createFolderFileStore(network.filesFolder).read(file, 0)).to.deep.equal(tyre)
  })

  it('is kept once, however often its task comes', async function () {
    const path = await send(put(tyre))
    const before = await media(path)
    const { path: endpoint } = fetchWhatsappMedia
    const answers = await Promise.all(
      [1, 2, 3].map(() => post(network, endpoint, parseChatMessagePath(path))),
    )
    expect(answers).to.deep.equal([200, 200, 200])
    expect(await media(path)).to.deep.equal(before)
  })

  it('is fetched by a new address when the one it had is too old', async function () {
    network.whatsapp?.setMediaFaults({ expired: true })
    const path = await arrive(put(tyre))
    expect(await media(path)).to.include({ state: 'WAITING' })
    network.whatsapp?.setMediaFaults({ expired: false })
    await network.drain()
    expect(await media(path)).to.include({ state: 'STORED' })
  })

  const damages: [string, (file: object) => object, object, string][] = [
    [
      'is not what was announced',
      (file) => ({ ...file, sha256: Buffer.alloc(32).toString('base64') }),
      {},
      'MEDIA_DAMAGED',
    ],
    ['is not what was described', (file) => ({ ...file, sha256: '' }), { corrupt: true }, 'MEDIA_DAMAGED'],
    ['is gone', (file) => file, { missing: true }, 'MEDIA_GONE'],
    ['has an id that nobody knows', () => ({ id: '../../../me', mime_type: 'image/jpeg' }), {}, 'MEDIA_GONE'],
  ]
  for (const [what, change, faults, problem] of damages) {
    it(`that ${what} leaves its message, and its reason in it`, async function () {
      network.whatsapp?.setMediaFaults(faults)
      const path = await send({ ...change(put(tyre)), caption: 'Still here' })
      expect(await media(path)).to.deep.equal({ state: 'FAILED', problem })
      expect(await read(network, path)).to.include({ message: 'Still here', source: 'DRIVER' })
    })
  }

  it('is found by the sweeper when its task got lost', async function () {
    const path = await send({ id: 'unknown' })
    const { id: mediaId, sha256 } = put(tyre)
    const receivedAt = Timestamp.fromMillis(Date.now() - 2 * 3_600_000)
    const payload = { mediaId, sha256, mimeType: 'image/jpeg' }
    await network.firestore.doc(path).update({ payload, receivedAt, media: { state: 'WAITING' } })
    expect(await network.sweep()).to.equal(200)
    await network.drain()
    expect(await media(path)).to.include({ state: 'STORED' })
  })

  it('is given up at the last attempt, and not before', async function () {
    network.whatsapp?.setMediaFaults({ expired: true })
    const path = await arrive(put(tyre))
    const key = parseChatMessagePath(path)
    expect(await post(network, fetchWhatsappMedia.path, key, 10)).to.equal(500)
    expect(await media(path)).to.include({ state: 'WAITING' })
    expect(await post(network, fetchWhatsappMedia.path, key, 11)).to.equal(200)
    expect(await media(path)).to.deep.equal({ state: 'FAILED', problem: 'MEDIA_UNREACHABLE' })
  })
})
