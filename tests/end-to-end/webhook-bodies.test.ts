import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { providerMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { calm, useNetwork } from './network.ts'
import { openLease, read } from './desk.ts'
import { acme, globex } from './test-leases.ts'
import { postWebhook, webhookUrl } from './webhook.ts'

const folder = path.join(import.meta.dirname, 'webhook-bodies')

/** A message or status that stands in a body. */
interface Item {
  kind: 'message' | 'status'
  item: unknown
}

/** What nobody can store: it has no id, or nobody to have come from. */
const unreadable = new Set(['from-nobody', 'from-that-is-no-number', 'without-an-id'])

/** Every item of every change of the field `messages`, found without the parser that is under test. */
function itemsOf(body: string): Item[] {
  const items: Item[] = []
  JSON.parse(body, (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('field' in value) || value.field !== 'messages')
      return value
    const inner: unknown = 'value' in value ? value.value : undefined
    if (typeof inner !== 'object' || inner === null) return value
    const messages: unknown = Reflect.get(inner, 'messages')
    const statuses: unknown = Reflect.get(inner, 'statuses')
    if (Array.isArray(messages)) items.push(...messages.map((item) => ({ kind: 'message' as const, item })))
    if (Array.isArray(statuses)) items.push(...statuses.map((item) => ({ kind: 'status' as const, item })))
    return value
  })
  return items
}

function idOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : ''
  return typeof id === 'string' ? id : ''
}

describe('webhook bodies in the shapes that other projects have recorded', function () {
  this.timeout(180_000)
  let network: Network
  const bodies = readdirSync(folder).map((file) => ({
    name: path.basename(file, '.json'),
    body: readFileSync(path.join(folder, file), 'utf8'),
  }))

  before(async function () {
    network = await useNetwork()
    await calm(network)
    await openLease(network, acme)
    await openLease(network, globex)
    const url = webhookUrl(network)
    for (const { name, body } of bodies) {
      const answers = await Promise.all([postWebhook(url, body), postWebhook(url, body)])
      expect(answers, name).to.deep.equal([200, 200])
    }
    await network.drain(120_000)
  })

  async function isParked(kind: string, update: string): Promise<boolean> {
    const parked = network.firestore.collection('parkedUpdates').where('kind', '==', kind)
    return (await parked.get()).docs.some((document) => String(document.get('update')).includes(update))
  }

  for (const { name, body } of bodies) {
    it(`${name}: nothing of it is lost`, async function () {
      for (const { kind, item } of itemsOf(body)) {
        const id = idOf(item)
        const entry = id === '' ? {} : await read(network, providerMessagePath('whatsapp', id))
        if (kind === 'status' || unreadable.has(name) || id === '') {
          if (isNews(item)) expect(await isParked(kind, id || JSON.stringify(item)), id).to.equal(true)
          continue
        }
        const stored = await read(network, String(entry['documentPath']))
        expect(stored, id).to.include({ source: 'DRIVER', whatsappMessageId: id })
        expect(stored['type'], id).to.be.a('string')
      }
    })
  }
})

/** A status that is none of the five has nothing to say about a message. */
function isNews(item: unknown): boolean {
  return !(typeof item === 'object' && item !== null && 'status' in item && item.status === 'deleted')
}
