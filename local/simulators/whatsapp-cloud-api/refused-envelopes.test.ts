import { expect } from 'chai'
import { startWhatsappSimulator } from './start-whatsapp-simulator.ts'
import { NORDVIK } from './testing/numbers.ts'
import { describeRefusals, DRIVER, typed } from './testing/refusals.ts'
import { postMessage, textTo } from './testing/requests.ts'

const MESSAGES = `/v25.0/${NORDVIK.phoneNumberId}/messages`
const text = textTo(DRIVER, 'Hello')

describeRefusals('Envelopes that the WhatsApp simulator refuses', [
  // The door
  { what: 'no token', options: { token: null }, expected: [401, 190, 'Invalid OAuth access token'] },
  {
    what: 'an unknown token',
    options: { token: 'stolen' },
    expected: [401, 190, 'Invalid OAuth access token'],
  },
  {
    what: "another number's token",
    options: { token: 'brinkmann-token' },
    expected: [400, 100, 'Unsupported post request. Object with ID'],
  },
  {
    what: 'an unknown number',
    options: { path: '/v25.0/999999/messages' },
    expected: [400, 100, "Object with ID '999999' does not exist"],
  },
  {
    what: 'a path without a version',
    options: { path: `/${NORDVIK.phoneNumberId}/messages` },
    expected: [400, 2500, 'Unknown path components'],
  },
  {
    what: 'a version without a minor',
    options: { path: MESSAGES.replace('v25.0', 'v25') },
    expected: [400, 2500, 'Unknown path components'],
  },
  {
    what: 'an unknown edge',
    options: { path: MESSAGES.replace('messages', 'letters') },
    expected: [400, 2500, 'Unknown path components'],
  },
  // The envelope
  {
    what: 'broken JSON',
    options: { raw: '{"messaging_product":' },
    expected: [400, 100, 'valid JSON object'],
  },
  { what: 'a JSON array', request: [text], expected: [400, 100, 'valid JSON object'] },
  {
    what: 'another content type',
    options: { contentType: 'text/plain' },
    expected: [400, 100, 'The parameter messaging_product is required.'],
  },
  {
    what: 'no product',
    request: { ...text, messaging_product: undefined },
    expected: [400, 100, 'The parameter messaging_product is required.'],
  },
  {
    what: 'another product',
    request: { ...text, messaging_product: 'sms' },
    expected: [400, 100, 'must be one of {WHATSAPP} - got "sms"'],
  },
  { what: 'an unknown type', request: typed('poem', {}), expected: [400, 100, 'Param type must be one of'] },
  {
    what: 'an unknown parameter',
    request: { ...text, priority: 1 },
    expected: [400, 100, 'Unexpected key "priority" on param "root".'],
  },
  {
    what: 'the content of another type beside ours',
    request: { ...text, image: {} },
    expected: [400, 100, 'Unexpected key "image"'],
  },
  {
    what: 'a group',
    request: { ...text, recipient_type: 'group' },
    expected: [400, 100, 'recipient_type must be one of'],
  },
  {
    what: 'callback data of 513 characters',
    request: { ...text, biz_opaque_callback_data: 'x'.repeat(513) },
    expected: [400, 100, 'at most 512 characters'],
  },
  {
    what: 'a quote without an id',
    request: { ...text, context: {} },
    expected: [400, 131008, 'context.message_id'],
  },
  {
    what: 'a quote of something else',
    request: { ...text, context: { message_id: 'abc' } },
    expected: [400, 131009, 'context.message_id'],
  },
  {
    what: 'a status other than read',
    request: { messaging_product: 'whatsapp', status: 'delivered', message_id: 'wamid.a' },
    expected: [400, 100, 'Param status must be one of {READ}'],
  },
  {
    what: 'a read receipt without an id',
    request: { messaging_product: 'whatsapp', status: 'read' },
    expected: [400, 131008, 'message_id'],
  },
  // The recipient
  {
    what: 'no recipient',
    request: { ...text, to: undefined },
    expected: [400, 100, 'The parameter to is required.'],
  },
  {
    what: 'a recipient in words',
    request: textTo('Youssef', 'Hello'),
    expected: [400, 100, 'not a valid phone number'],
  },
  {
    what: 'a number that begins with 00',
    request: textTo('00447700900482', 'Hello'),
    expected: [400, 100, 'not a valid phone number'],
  },
  {
    what: 'a number that is too short',
    request: textTo('+44770', 'Hello'),
    expected: [400, 100, 'not a valid phone number'],
  },
  {
    what: 'ourselves',
    request: textTo(NORDVIK.displayPhoneNumber, 'Hello'),
    expected: [400, 131021, 'same'],
  },
])

describe('An object that is not there', () => {
  it('is refused with subcode 33', async () => {
    const simulator = await startWhatsappSimulator({ numbers: [NORDVIK] })
    const { body } = await postMessage(simulator, text, { path: '/v25.0/999999/messages' })
    await simulator.stop()
    expect(body).to.have.nested.property('error.error_subcode', 33)
    expect(body).to.have.nested.property('error.type', 'GraphMethodException')
  })
})
