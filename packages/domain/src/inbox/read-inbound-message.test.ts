import { expect } from 'chai'
import * as fc from 'fast-check'
import { InboundMessage } from './inbound-message.ts'
import { readInboundMessage } from './read-inbound-message.ts'

const sms = { MessageSid: 'SM1', From: '+447700900482', To: '+447700900177', Body: 'oat flat white pls' }
const plain = {
  direction: 'inbound',
  twilioMessageSid: 'SM1',
  from: '+447700900482',
  to: '+447700900177',
  body: 'oat flat white pls',
  media: [],
  createdAt: 1_000,
}

function read(params: Record<string, string>) {
  return readInboundMessage({ ...sms, ...params }, 1_000)
}

describe('a message that came in through Twilio', function () {
  it('is a text in the thread of its two addresses', function () {
    expect(read({ ApiVersion: '2010-04-01', NotKnownYet: '1' })).to.deep.equal({
      conversationId: '+447700900177;+447700900482',
      message: plain,
    })
  })

  it('may bring files, and nothing else', function () {
    const files = { MediaUrl0: 'https://x/0', MediaContentType0: 'image/jpeg', MediaUrl1: 'https://x/1' }
    const { Body: _none, ...noBody } = { ...sms, ...files, NumMedia: '2' }
    expect(readInboundMessage(noBody, 1_000)?.message).to.deep.equal({
      ...plain,
      body: '',
      media: [
        { url: 'https://x/0', contentType: 'image/jpeg' },
        { url: 'https://x/1', contentType: '' },
      ],
    })
  })

  it('may be a tap, a place, an answer', function () {
    const tapped = { ButtonText: 'Yes', ButtonPayload: 'y', ListId: 'latte', ListTitle: 'Latte' }
    const place = { Latitude: '51.5', Longitude: '-0.12', Address: '1 Road', Label: 'Home' }
    const { message } =
      read({ ...tapped, ...place, OriginalRepliedMessageSid: 'SM0', ProfileName: 'Zoë' }) ?? {}
    expect(message).to.deep.equal({
      ...plain,
      buttonText: 'Yes',
      buttonPayload: 'y',
      listId: 'latte',
      listTitle: 'Latte',
      location: { latitude: 51.5, longitude: -0.12, address: '1 Road', label: 'Home' },
      repliedTo: 'SM0',
      profileName: 'Zoë',
    })
    expect(read({ Latitude: 'north', Longitude: '1' })?.message).to.deep.equal(plain)
  })

  it('comes to a plain number, a pool or the sandbox, from any kind of address', function () {
    const pool = { MessagingServiceSid: 'MG1', AccountSid: 'AC-of-a-sub-account' }
    expect(read(pool)).to.have.property('messagingServiceSid', 'MG1')
    const addresses = [
      ['whatsapp:+14155238886', 'whatsapp:+447700900482'],
      ['messenger:100', 'messenger:2000000000000001'],
      ['60123', '+447700900482'],
      ['+447700900177', '60123'],
      ['+447700900177', 'ACME Bank'],
    ] as const
    for (const [To, From] of addresses) expect(read({ To, From })?.conversationId).to.equal(`${To};${From}`)
    const { From: Author, ...rest } = sms
    expect(readInboundMessage({ ...rest, Author }, 1_000)?.message).to.deep.equal(plain)
  })

  it('is not read when no document can be named after it', function () {
    const bad = ['', '/', '..', '+44/1', 'a;b', 'a\nb', '__x__', `+${'1'.repeat(400)}`]
    for (const address of bad) {
      expect(read({ From: address }), address).to.equal(null)
      expect(read({ To: address }), address).to.equal(null)
    }
    for (const MessageSid of ['', 'a/b', '.', '__a__']) expect(read({ MessageSid })).to.equal(null)
  })

  it('never throws, and is always fit to be stored', function () {
    const names = [
      'MessageSid',
      'From',
      'To',
      'Body',
      'Latitude',
      'Longitude',
      'MediaUrl0',
      'ListId',
      '__proto__',
    ]
    const params = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 30 }))
    fc.assert(
      fc.property(params, (given) => {
        const post = readInboundMessage({ ...sms, ...given }, 1_000)
        if (post === null) return
        expect(InboundMessage.parse(post.message)).to.deep.equal(post.message)
        expect(JSON.stringify(post).isWellFormed()).to.equal(true)
        expect(post.conversationId).to.match(/^[^/]+;[^/]+$/)
      }),
    )
  })
})
