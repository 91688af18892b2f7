import { expect } from 'chai'
import type { InboundContent } from './inbound-content.ts'
import { readInboundContent } from './read-inbound-content.ts'

/** What each kind of message says, in the shapes in which WhatsApp sends them. */
const cases: [string, Record<string, unknown>, InboundContent][] = [
  ['a text', { type: 'text', text: { body: 'Hello 🚗' } }, { type: 'text', message: 'Hello 🚗' }],
  [
    'a photo with a caption',
    {
      type: 'image',
      image: { id: '7', mime_type: 'image/jpeg', sha256: 'q1==', caption: 'The tyre', url: 'x' },
    },
    { type: 'image', message: 'The tyre', payload: { mediaId: '7', mimeType: 'image/jpeg', sha256: 'q1==' } },
  ],
  [
    'a voice message',
    { type: 'audio', audio: { id: '8', mime_type: 'audio/ogg; codecs=opus', voice: true } },
    {
      type: 'audio',
      message: '',
      payload: { mediaId: '8', mimeType: 'audio/ogg; codecs=opus', voice: true },
    },
  ],
  [
    'a voice message as it was called before',
    { type: 'voice', voice: { id: '8', mime_type: 'audio/ogg' } },
    { type: 'audio', message: '', payload: { mediaId: '8', mimeType: 'audio/ogg', voice: true } },
  ],
  [
    'a document',
    { type: 'document', document: { id: 9, filename: 'offer.pdf', mime_type: 'application/pdf' } },
    {
      type: 'document',
      message: '',
      payload: { mediaId: '9', mimeType: 'application/pdf', filename: 'offer.pdf' },
    },
  ],
  [
    'an animated sticker without a type of file',
    { type: 'sticker', sticker: { id: '10', animated: true } },
    {
      type: 'sticker',
      message: '',
      payload: { mediaId: '10', mimeType: 'application/octet-stream', animated: true },
    },
  ],
  [
    'a place with a name',
    {
      type: 'location',
      location: { latitude: '52.5', longitude: 13.4, name: 'Yard', address: 'Street 1', url: 'u' },
    },
    {
      type: 'location',
      message: 'Yard',
      payload: { latitude: 52.5, longitude: 13.4, name: 'Yard', address: 'Street 1', url: 'u' },
    },
  ],
  [
    'contact cards',
    {
      type: 'contacts',
      contacts: [
        {
          name: { formatted_name: 'Ana Reis' },
          phones: [{ phone: '+351 290' }, { wa_id: '351291' }],
          org: { company: 'Almar' },
        },
        { name: { first_name: 'Rui', last_name: 'Sá' }, emails: [{ email: 'rui@example.org' }] },
        'damaged',
        {},
      ],
    },
    {
      type: 'contacts',
      message: 'Ana Reis, Rui Sá',
      payload: {
        contacts: [
          { name: 'Ana Reis', organization: 'Almar', phones: ['+351 290', '351291'], emails: [] },
          { name: 'Rui Sá', phones: [], emails: ['rui@example.org'] },
          { name: '', phones: [], emails: [] },
        ],
      },
    },
  ],
  [
    'a tap on a template’s button',
    { type: 'button', button: { payload: 'yes-1', text: 'Yes' } },
    { type: 'button', message: 'Yes', payload: { payload: 'yes-1' } },
  ],
  [
    'a tap on a list',
    {
      type: 'interactive',
      interactive: { type: 'list_reply', list_reply: { id: 'r1', title: '8:00', description: 'Early' } },
    },
    {
      type: 'interactive',
      message: '8:00',
      payload: { kind: 'list_reply', id: 'r1', title: '8:00', description: 'Early' },
    },
  ],
  [
    'a flow’s answer',
    {
      type: 'interactive',
      interactive: {
        type: 'nfm_reply',
        nfm_reply: { name: 'flow', body: 'Sent', response_json: '["not an object"]' },
      },
    },
    {
      type: 'interactive',
      message: 'Sent',
      payload: { kind: 'nfm_reply', id: 'flow', title: 'Sent', response: '["not an object"]' },
    },
  ],
  [
    'a flow’s answer that is no text',
    { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { response_json: { a: 1 } } } },
    { type: 'interactive', message: '', payload: { kind: 'nfm_reply', response: '{"a":1}' } },
  ],
  [
    'a reaction',
    { type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '👍' } },
    { type: 'reaction', message: '👍', payload: { targetMessageId: 'wamid.1', emoji: '👍' } },
  ],
  [
    'a reaction taken back with an empty emoji',
    { type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '' } },
    { type: 'reaction', message: '', payload: { targetMessageId: 'wamid.1', emoji: '' } },
  ],
  [
    'a reaction taken back without an emoji',
    { type: 'reaction', reaction: { message_id: 'wamid.1' } },
    { type: 'reaction', message: '', payload: { targetMessageId: 'wamid.1', emoji: '' } },
  ],
  [
    'an order',
    {
      type: 'order',
      order: {
        catalog_id: '35',
        text: 'Please by noon',
        product_items: [
          { product_retailer_id: 'TYRE', quantity: 4, item_price: 80.5, currency: 'EUR' },
          { quantity: '2' },
        ],
      },
    },
    {
      type: 'order',
      message: 'Please by noon',
      payload: {
        catalogId: '35',
        items: [
          { productRetailerId: 'TYRE', quantity: 4, itemPrice: 80.5, currency: 'EUR' },
          { productRetailerId: '', quantity: 2 },
        ],
      },
    },
  ],
  [
    'an edited text',
    {
      type: 'edit',
      edit: { original_message_id: 'wamid.1', message: { type: 'text', text: { body: 'Door 3' } } },
    },
    { type: 'edit', message: 'Door 3', payload: { targetMessageId: 'wamid.1' } },
  ],
  [
    'an edited caption',
    {
      type: 'edit',
      edit: {
        original_message_id: 'wamid.1',
        message: { type: 'image', image: { caption: 'New', id: '7' } },
      },
    },
    { type: 'edit', message: 'New', payload: { targetMessageId: 'wamid.1' } },
  ],
  [
    'a revoke',
    { type: 'revoke', revoke: { original_message_id: 'wamid.1' } },
    { type: 'revoke', message: '', payload: { targetMessageId: 'wamid.1' } },
  ],
  [
    'a new number',
    {
      type: 'system',
      system: { type: 'user_changed_number', body: 'A changed', wa_id: '4915550001', user_id: 'DE.9' },
    },
    {
      type: 'system',
      message: 'A changed',
      payload: { kind: 'user_changed_number', newNumber: '+4915550001', newUserId: 'DE.9' },
    },
  ],
  [
    'a new number as older versions say it',
    { type: 'system', system: { type: 'user_changed_number', body: 'A changed', new_wa_id: '4915550001' } },
    {
      type: 'system',
      message: 'A changed',
      payload: { kind: 'user_changed_number', newNumber: '+4915550001' },
    },
  ],
  [
    'what WhatsApp cannot show',
    {
      type: 'unsupported',
      unsupported: { type: 'poll_creation' },
      errors: [{ code: 131051, title: 'Unknown', error_data: { details: 'Not supported.' } }],
    },
    {
      type: 'unsupported',
      message: '',
      payload: { kind: 'poll_creation', errorCode: 131051, details: 'Not supported.' },
    },
  ],
  [
    'a greeting',
    { type: 'request_welcome' },
    { type: 'unsupported', message: '', payload: { kind: 'request_welcome' } },
  ],
  [
    'a type of tomorrow',
    { type: 'hologram', hologram: {} },
    { type: 'unsupported', message: '', payload: { kind: 'hologram' } },
  ],
  ['no type at all', {}, { type: 'unsupported', message: '', payload: { kind: 'unknown' } }],
  ['a text that does not say that it is one', { text: { body: 'Hi' } }, { type: 'text', message: 'Hi' }],
  [
    'an answer of a kind that we do not know',
    { type: 'interactive', interactive: { type: 'call_permission_reply', call_permission_reply: {} } },
    { type: 'unsupported', message: '', payload: { kind: 'call_permission_reply' } },
  ],
]

describe('what a driver’s message says', function () {
  for (const [what, message, content] of cases) {
    it(`is read from ${what}`, function () {
      expect(readInboundContent(message)).to.deep.equal(content)
    })
  }

  it('is unsupported under its own name when its inner object is missing or damaged', function () {
    const types = cases.map(([, { type }]) => type).filter((type) => typeof type === 'string')
    for (const type of types) {
      for (const inner of [undefined, null, 'text', 7, [], {}]) {
        const { type: read, payload } = { payload: {}, ...readInboundContent({ type, [type]: inner }) }
        if (type === 'order' || type === 'button' || type === 'system') continue
        expect(read, `${type} ${JSON.stringify(inner)}`).to.equal('unsupported')
        expect(payload).to.deep.equal({ kind: type })
      }
    }
  })

  it('takes the error that stands beside it when it has none of its own', function () {
    const beside = [{ code: '131000', message: 'Something went wrong' }]
    expect(readInboundContent({ type: 'interactive' }, beside)).to.deep.equal({
      type: 'unsupported',
      message: '',
      payload: { kind: 'interactive', errorCode: 131000, details: 'Something went wrong' },
    })
  })
})
