import { expect } from 'chai'
import * as fc from 'fast-check'
import { fieldsOf, listOf, textOf } from './read-json.ts'
import { readWhatsappWebhook, type WebhookContents } from './read-whatsapp-webhook.ts'
import { splitWebhook } from './split-webhook.ts'
import { isWebhookBody, type WebhookBody } from './webhook-body.ts'
import type { WhatsappUpdate } from './whatsapp-update.ts'

const limits = { updates: 4, bytes: 900 }
const person = fc.constantFrom('351910000001', '351910000002', '5511987654321', 'US.1349A')

const message = fc.record(
  {
    id: fc.uuid().map((id) => `wamid.${id}`),
    from: person,
    from_user_id: person,
    type: fc.constant('text'),
    text: fc.record({ body: fc.oneof(fc.string(), fc.string({ minLength: 700, maxLength: 1_200 })) }),
    not_known_yet: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: ['id', 'type', 'text'] },
)
const status = fc.record(
  {
    id: fc.uuid().map((id) => `wamid.${id}`),
    status: fc.constantFrom('sent', 'delivered', 'read'),
    recipient_id: person,
  },
  { requiredKeys: ['id', 'status'] },
)
const contact = fc.record(
  {
    wa_id: fc.oneof(
      person,
      person.map((number) => `+${number}`),
    ),
    user_id: person,
    profile: fc.record({ name: fc.string() }),
  },
  { requiredKeys: ['profile'] },
)
const change = fc.record(
  {
    field: fc.constantFrom('messages', 'account_update'),
    value: fc.record(
      {
        messaging_product: fc.constant('whatsapp'),
        metadata: fc.record({ phone_number_id: fc.stringMatching(/^\d{6}$/) }),
        contacts: fc.array(contact, { maxLength: 3 }),
        messages: fc.oneof(fc.array(message, { maxLength: 9 }), fc.constant({ not: 'a list' })),
        statuses: fc.array(status, { maxLength: 9 }),
        errors: fc.constant([{ code: 131051 }]),
        not_known_yet: fc.string({ minLength: 3 }),
      },
      { requiredKeys: [] },
    ),
    not_known_yet: fc.string({ minLength: 3 }),
  },
  { requiredKeys: ['field', 'value'] },
)
const entry = fc.oneof(
  fc.record(
    {
      id: fc.stringMatching(/^\d{9}$/),
      changes: fc.array(fc.oneof({ weight: 9, arbitrary: change }, fc.jsonValue({ maxDepth: 1 })), {
        maxLength: 4,
      }),
      not_known_yet: fc.string({ minLength: 3 }),
    },
    { requiredKeys: ['id', 'changes'] },
  ),
  fc.jsonValue({ maxDepth: 1 }),
)
const webhook: fc.Arbitrary<WebhookBody> = fc.record(
  {
    object: fc.constant('whatsapp_business_account' as const),
    entry: fc.array(entry, { maxLength: 4 }),
    not_known_yet: fc.string({ minLength: 3 }),
  },
  { requiredKeys: ['object', 'entry'] },
)

interface Item {
  entryId: unknown
  field: unknown
  metadata: unknown
  list: string
  content: unknown
}

/** Every item with all that says whose it is. */
function itemsOf(body: WebhookBody): Item[] {
  return body.entry.map(fieldsOf).flatMap(({ id: entryId, changes }) =>
    listOf(changes)
      .map(fieldsOf)
      .flatMap(({ field, value }) => {
        const { metadata, ...lists } = fieldsOf(value)
        return ['messages', 'statuses'].flatMap((list) =>
          listOf(lists[list]).map((content) => ({ entryId, field, metadata, list, content })),
        )
      }),
  )
}

/** What is applied; of anything else it is only noted that it came. */
function deedsOf({ updates }: WebhookContents): WhatsappUpdate[] {
  return updates.filter(({ kind }) => kind !== 'other')
}

function bytesOf(body: WebhookBody): number {
  return Buffer.byteLength(JSON.stringify(body))
}

function count(text: string, what: string): number {
  return text.split(what).length - 1
}

describe('a webhook that is cut into parts', function () {
  it('loses no item, doubles none and keeps their order', function () {
    fc.assert(
      fc.property(webhook, (body) => {
        expect(splitWebhook(body, limits).flatMap(itemsOf)).to.deep.equal(itemsOf(body))
      }),
    )
  })

  it('means the same as before: who wrote, what it says, and what nobody understands', function () {
    fc.assert(
      fc.property(webhook, (body) => {
        const before = readWhatsappWebhook(body, 0)
        const after = splitWebhook(body, limits).map((part) => readWhatsappWebhook(part, 0))
        expect(after.flatMap(deedsOf)).to.deep.equal(deedsOf(before))
        expect(after.flatMap(({ unreadable }) => unreadable)).to.deep.equal(before.unreadable)
      }),
    )
  })

  it('has parts within the limits, each a webhook; only a single item may be larger', function () {
    fc.assert(
      fc.property(webhook, (body) => {
        for (const part of splitWebhook(body, limits)) {
          expect(isWebhookBody(part)).to.equal(true)
          const items = itemsOf(part).length
          expect(items).to.be.at.most(limits.updates)
          if (items > 1) expect(bytesOf(part)).to.be.at.most(limits.bytes)
        }
      }),
    )
  })

  it('keeps every field that nobody knows, once', function () {
    fc.assert(
      fc.property(webhook, (body) => {
        const parts = JSON.stringify(splitWebhook(body, limits))
        expect(count(parts, 'not_known_yet')).to.equal(count(JSON.stringify(body), 'not_known_yet'))
      }),
    )
  })

  it('is cut in the same way when it comes again', function () {
    fc.assert(
      fc.property(webhook, (body) => {
        expect(splitWebhook(structuredClone(body), limits)).to.deep.equal(splitWebhook(body, limits))
      }),
    )
  })

  it('stays as it is within the limits', function () {
    const body: WebhookBody = { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [] }] }
    expect(splitWebhook(body, limits)).to.deep.equal([body])
  })

  it('fills its parts: 1,000 texts of 1,000 drivers are ten parts', function () {
    const people = Array.from({ length: 1_000 }, (_, n) => String(351_910_000_000 + n))
    const messages = people.map((from, n) => ({
      id: `wamid.${n}`,
      from,
      type: 'text',
      text: { body: `Olá ${n}` },
    }))
    const contacts = people.map((wa_id) => ({ wa_id, profile: { name: `Driver ${wa_id}` } }))
    const value = { metadata: { phone_number_id: '1' }, contacts, messages }
    const body: WebhookBody = {
      object: 'whatsapp_business_account',
      entry: [{ id: '1', changes: [{ field: 'messages', value }] }],
    }
    const parts = splitWebhook(body, { updates: 100, bytes: 300_000 })
    expect(parts).to.have.length(10)
    const third = JSON.stringify(parts[2])
    expect(count(third, '"wa_id"')).to.equal(101)
    expect(textOf(third, 100_000)).to.contain('Driver 351910000299')
  })
})
