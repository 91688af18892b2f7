import { expect } from 'chai'
import type { PhoneContent } from '../shared/phone/phone-content.ts'
import { startWhatsappSimulator } from './start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from './start-whatsapp-simulator.ts'
import { NORDVIK } from './testing/numbers.ts'
import { postMessage } from './testing/requests.ts'

const DRIVER = '+447700900482'

const ROWS: Array<{ type: string; content: unknown; shown: PhoneContent }> = [
  {
    type: 'text',
    content: { body: '😀'.repeat(4096), preview_url: true },
    shown: { type: 'text', text: '😀'.repeat(4096) },
  },
  {
    type: 'image',
    content: { link: 'https://nordvik.example/a.png', caption: 'The light' },
    shown: { type: 'image', link: 'https://nordvik.example/a.png', caption: 'The light' },
  },
  {
    type: 'document',
    content: { link: 'https://nordvik.example/a.pdf', filename: 'Contract.pdf' },
    shown: { type: 'document', link: 'https://nordvik.example/a.pdf', filename: 'Contract.pdf' },
  },
  {
    type: 'audio',
    content: { link: 'https://nordvik.example/a.ogg', voice: true },
    shown: { type: 'audio', link: 'https://nordvik.example/a.ogg', voice: true },
  },
  {
    type: 'location',
    content: { latitude: '52.5', longitude: 13.4, name: 'Brinkmann, bay 4' },
    shown: { type: 'location', latitude: 52.5, longitude: 13.4, name: 'Brinkmann, bay 4' },
  },
  {
    type: 'contacts',
    content: [{ name: { formatted_name: 'Brinkmann' }, phones: [{ phone: '+49 30 5550 1200' }] }],
    shown: { type: 'contacts', contacts: [{ name: 'Brinkmann', phones: ['+49 30 5550 1200'] }] },
  },
  {
    type: 'reaction',
    content: { message_id: 'wamid.abc', emoji: '👍🏽' },
    shown: { type: 'reaction', messageId: 'wamid.abc', emoji: '👍🏽' },
  },
  {
    type: 'interactive',
    content: {
      type: 'list',
      header: { type: 'text', text: 'Slots' },
      body: { text: 'Which one?' },
      action: { button: 'Open', sections: [{ rows: [{ id: 'a', title: '12:15', description: 'bay 4' }] }] },
    },
    shown: {
      type: 'interactive',
      kind: 'list',
      header: { type: 'text', text: 'Slots' },
      body: 'Which one?',
      choices: [{ id: 'a', title: '12:15', description: 'bay 4' }],
    },
  },
  {
    type: 'template',
    content: {
      name: 'vehicle_problem',
      language: { code: 'en', policy: 'deterministic' },
      components: [
        {
          type: 'body',
          parameters: [
            { type: 'text', text: 'Youssef' },
            { type: 'text', text: 'V-482-KP' },
          ],
        },
      ],
    },
    shown: {
      type: 'template',
      name: 'vehicle_problem',
      language: 'en',
      body: 'Hello Youssef, this is Nordvik Lease about your V-482-KP. What is wrong with the vehicle?',
      buttons: [],
    },
  },
  {
    type: 'template',
    content: {
      name: 'workshop_slot',
      language: { code: 'en_GB' },
      components: [
        { type: 'HEADER', parameters: [{ type: 'image', image: { link: 'https://nordvik.example/a.png' } }] },
        {
          type: 'BODY',
          parameters: [
            { type: 'text', parameter_name: 'time', text: '12:15' },
            { type: 'text', parameter_name: 'workshop', text: 'Brinkmann' },
          ],
        },
        {
          type: 'button',
          sub_type: 'quick_reply',
          index: '0',
          parameters: [{ type: 'payload', payload: 'yes' }],
        },
        { type: 'button', sub_type: 'url', index: 1, parameters: [{ type: 'text', text: '4' }] },
      ],
    },
    shown: {
      type: 'template',
      name: 'workshop_slot',
      language: 'en_GB',
      header: { type: 'image', link: 'https://nordvik.example/a.png' },
      body: 'Brinkmann can see you at 12:15.',
      footer: 'Nordvik Lease',
      buttons: [{ title: 'That suits me', id: 'yes' }, { title: 'Directions' }],
    },
  },
]

describe('Messages that the WhatsApp simulator shows on the phone', () => {
  let simulator: WhatsappSimulator
  beforeEach(async () => {
    simulator = await startWhatsappSimulator({ numbers: [NORDVIK] })
  })
  afterEach(() => simulator.stop())

  for (const { type, content, shown } of ROWS)
    it(`${type}: ${JSON.stringify(content).slice(0, 60)}`, async () => {
      const answer = await postMessage(simulator, {
        messaging_product: 'whatsapp',
        to: DRIVER,
        type,
        [type]: content,
      })

      expect(answer.status, JSON.stringify(answer.body)).to.equal(200)
      expect(simulator.messagesTo(DRIVER).map((message) => message.content)).to.deep.equal([shown])
    })

  it('keeps what the message quotes', async () => {
    await postMessage(simulator, {
      messaging_product: 'whatsapp',
      to: DRIVER,
      type: 'text',
      text: { body: 'This one' },
      context: { message_id: 'wamid.quoted' },
    })
    expect(simulator.messagesTo(DRIVER)[0]).to.include({ quotedId: 'wamid.quoted' })
  })
})
