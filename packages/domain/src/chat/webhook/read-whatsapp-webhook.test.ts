import { expect } from 'chai'
import * as fc from 'fast-check'
import { readWhatsappWebhook } from './read-whatsapp-webhook.ts'

const receivedAt = Date.UTC(2026, 10, 21, 12)
const metadata = { display_phone_number: '447700900100', phone_number_id: '106' }

function bodyOf(value: object, field = 'messages'): object {
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '1', changes: [{ field, value: { metadata, ...value } }] }],
  }
}

function text(from: string | undefined, changes: object = {}): object {
  return { from, id: 'wamid.1', timestamp: '1795262400', type: 'text', text: { body: 'Hi' }, ...changes }
}

/** One change of a number. */
function change(id: string, value: object): object {
  return { field: 'messages', value: { metadata: { phone_number_id: id }, ...value } }
}

/** The only message in a body. */
function messageIn(value: object) {
  const [update] = readWhatsappWebhook(bodyOf(value), receivedAt).updates
  if (update?.kind !== 'message') throw new Error('There is no message.')
  return update
}

describe('a webhook of WhatsApp', function () {
  it('brings a message with its number, author and time', function () {
    const contacts = [{ profile: { name: ' Youssef ' }, wa_id: '447700900482', user_id: 'GB.77' }]
    expect(
      readWhatsappWebhook(bodyOf({ contacts, messages: [text('447700900482')] }), receivedAt),
    ).to.deep.equal({
      updates: [
        {
          kind: 'message',
          phoneNumberId: '106',
          whatsappMessageId: 'wamid.1',
          at: 1_795_262_400_000,
          from: { phone: '+447700900482', userId: 'GB.77', name: 'Youssef' },
          content: { type: 'text', message: 'Hi' },
        },
      ],
      unreadable: [],
    })
  })

  it('brings a receipt with our own id and the reasons of a failure', function () {
    const statuses = [
      {
        id: 'wamid.2',
        status: 'failed',
        timestamp: '1795262400',
        recipient_id: '447700900482',
        biz_opaque_callback_data: 'ours',
        errors: [
          { code: 131026, title: 'Undeliverable', error_data: { details: 'Why.' } },
          { title: 'no code' },
        ],
      },
    ]
    expect(readWhatsappWebhook(bodyOf({ statuses }), receivedAt).updates).to.deep.equal([
      {
        kind: 'status',
        phoneNumberId: '106',
        whatsappMessageId: 'wamid.2',
        status: 'failed',
        at: 1_795_262_400_000,
        correlationId: 'ours',
        errors: [{ code: 131026, details: 'Why.' }],
      },
    ])
  })

  it('names each author among several', function () {
    const contacts = [
      { profile: { name: 'One' }, wa_id: '4915550001' },
      { profile: { name: 'Two' }, user_id: 'DE.2' },
    ]
    const messages = [text(undefined, { id: 'b', from_user_id: 'DE.2' }), text('4915550001', { id: 'a' })]
    const { updates } = readWhatsappWebhook(bodyOf({ contacts, messages }), receivedAt)
    expect(updates.map((update) => (update.kind === 'message' ? update.from : null))).to.deep.equal([
      { name: 'Two', userId: 'DE.2' },
      { name: 'One', phone: '+4915550001' },
    ])
  })

  it('knows a person without a phone number by the user id, wherever it stands', function () {
    const named = { name: 'Sam', userId: 'US.1349' }
    const contacts = [{ profile: { name: 'Sam' }, user_id: 'US.1349' }]
    expect(
      messageIn({ contacts, messages: [text(undefined, { from_user_id: 'US.1349' })] }).from,
    ).to.deep.equal(named)
    expect(messageIn({ contacts, messages: [text(undefined)] }).from).to.deep.equal(named)
    const asNumber = [{ profile: { name: 'Sam' }, wa_id: 'US.1349', user_id: 'US.1349' }]
    expect(messageIn({ contacts: asNumber, messages: [text('US.1349')] }).from).to.deep.equal(named)
  })

  it('takes only the name from a contact that is written another way', function () {
    const contacts = [{ profile: { name: 'Ana' }, wa_id: '551187654321', user_id: 'BR.1' }]
    const { from } = messageIn({ contacts, messages: [text('5511987654321')] })
    expect(from).to.deep.equal({ phone: '+5511987654321', name: 'Ana' })
  })

  it('knows who changed the number or the user id from the old ones', function () {
    const system = {
      type: 'user_changed_user_id',
      previous_user_id: 'CO.1',
      user_id: 'MX.2',
      body: 'changed',
    }
    const update = messageIn({ messages: [{ id: 'wamid.1', type: 'system', system }] })
    expect(update.from).to.deep.equal({ userId: 'CO.1' })
    expect(update.content).to.have.deep.property('payload', {
      kind: 'user_changed_user_id',
      newUserId: 'MX.2',
    })
  })

  it('says what a message quotes, and that it was passed on', function () {
    const quoting = messageIn({ messages: [text('491', { context: { from: '106', id: 'wamid.0' } })] })
    expect(quoting.quoted).to.deep.equal({ whatsappMessageId: 'wamid.0' })
    expect(messageIn({ messages: [text('491', { context: { frequently_forwarded: true } })] })).to.include({
      forwarded: true,
    })
  })

  it('is read over all entries, changes and numbers', function () {
    const body = {
      entry: [
        {
          changes: [
            change('1', { messages: [text('491'), text('492')] }),
            change('2', { messages: [text('493')] }),
          ],
        },
        {
          changes: [
            change('3', {
              statuses: [
                { id: 'x', status: 'read' },
                { id: 'y', status: 'played' },
              ],
            }),
          ],
        },
      ],
    }
    const { updates } = readWhatsappWebhook(body, receivedAt)
    expect(updates.map((update) => 'phoneNumberId' in update && update.phoneNumberId)).to.deep.equal([
      '1',
      '1',
      '2',
      '3',
      '3',
    ])
  })

  it('only notes what is no message and no receipt that we know', function () {
    const bodies = [
      bodyOf({ event: 'APPROVED' }, 'message_template_status_update'),
      bodyOf({ errors: [{ code: 0 }] }),
      bodyOf({ messages: [text('491')] }, 'standby'),
      bodyOf({ statuses: [{ id: 'x', status: 'deleted' }] }),
    ]
    const fields = bodies.flatMap((body) => readWhatsappWebhook(body, receivedAt).updates)
    expect(fields).to.deep.equal([
      { kind: 'other', field: 'message_template_status_update' },
      { kind: 'other', field: 'messages' },
      { kind: 'other', field: 'standby' },
      { kind: 'other', field: 'status deleted' },
    ])
  })

  it('keeps apart what has no id or no author, without dropping it or its neighbours', function () {
    const good = text('491')
    const messages = [
      text('491', { id: '' }),
      null,
      'x',
      good,
      text(undefined),
      text('491', { id: '\ud800' }),
    ]
    const { updates, unreadable } = readWhatsappWebhook(bodyOf({ messages }), receivedAt)
    expect(updates).to.have.length(1)
    expect(unreadable.map(({ item }) => item)).to.deep.equal(messages.filter((message) => message !== good))
  })

  it('takes a time that is none, or lies far ahead, for now', function () {
    for (const timestamp of [
      undefined,
      '',
      'asdf',
      '-1',
      '0',
      '99999999999',
      '1795262400000',
      {},
      'Infinity',
    ])
      expect(messageIn({ messages: [text('491', { timestamp })] }).at, JSON.stringify(timestamp)).to.equal(
        receivedAt,
      )
    expect(messageIn({ messages: [text('491', { timestamp: 1_795_262_399 })] }).at).to.equal(
      1_795_262_399_000,
    )
  })

  it('never throws, whatever the body is, and counts every item', function () {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        readWhatsappWebhook(body, receivedAt)
      }),
    )
    const names = [
      'id',
      'from',
      'type',
      'text',
      'image',
      'context',
      'system',
      'interactive',
      'timestamp',
      'status',
      'errors',
    ]
    const item = fc.dictionary(
      fc.constantFrom(...names, 'reaction', 'edit', 'contacts', 'order'),
      fc.jsonValue(),
    )
    const items = fc.array(fc.oneof(item, fc.jsonValue(), fc.constant(text('491'))))
    const anyValue = fc.record({
      messages: items,
      statuses: items,
      contacts: fc.jsonValue(),
      errors: fc.jsonValue(),
    })
    fc.assert(
      fc.property(fc.array(anyValue), (changes) => {
        const entry = changes.map((value) => ({ changes: [{ field: 'messages', value }] }))
        const { updates, unreadable } = readWhatsappWebhook({ entry }, receivedAt)
        const counts = changes.map(({ messages, statuses }) => messages.length + statuses.length || 1)
        expect(updates.length + unreadable.length).to.equal(counts.reduce((sum, count) => sum + count, 0))
      }),
    )
  })
})
