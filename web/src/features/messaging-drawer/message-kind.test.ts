import { expect } from 'chai'
import * as fc from 'fast-check'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { contentOf } from './message-kind.ts'

function message(
  type: string,
  payload: ChatMessage['payload'] = {},
  more: Partial<ChatMessage> = {},
): ChatMessage {
  return { id: 'm', text: '', type, source: 'DRIVER', createdBy: 'd', createdAt: 1, payload, ...more }
}

describe('the content of a message', () => {
  it('is read by its kind', () => {
    expect(contentOf(message('text'))).to.deep.equal({ kind: 'text' })
    expect(
      contentOf(message('document', { filename: 'a.pdf', size: 112e6, link: 'https://example.com/a' })),
    ).to.deep.equal({
      kind: 'file',
      file: 'document',
      mimeType: '',
      name: 'a.pdf',
      size: 112e6,
      link: 'https://example.com/a',
    })
    expect(contentOf(message('voice', { durationSeconds: 42 }))).to.include({ file: 'voice', seconds: 42 })
    expect(contentOf(message('audio', { voice: true }))).to.include({ file: 'voice' })
    expect(contentOf(message('interactive', { buttons: [{ id: '1', title: 'Yes' }] }))).to.deep.equal({
      kind: 'buttons',
      titles: ['Yes'],
    })
  })

  it('knows a driver’s file by what became of it, and ours by its payload', () => {
    const payload = { mediaId: '1', mimeType: 'image/jpeg' }
    const stored = { state: 'STORED', fileId: 'f1', size: 9, problem: '' } as const
    expect(contentOf(message('image', payload, { media: stored }))).to.deep.equal({
      kind: 'file',
      file: 'photo',
      mimeType: 'image/jpeg',
      size: 9,
      fileId: 'f1',
      state: 'STORED',
      problem: '',
    })
    const ours = { fileId: 'f2', filename: 'x.pdf', mimeType: 'application/pdf' }
    expect(contentOf(message('document', ours))).to.include({ fileId: 'f2', name: 'x.pdf' })
  })

  it('links a place only when it is known where it is', () => {
    expect(contentOf(message('location', { name: 'Gate' }))).to.deep.equal({
      kind: 'place',
      name: 'Gate',
      address: '',
    })
    const place = contentOf(message('location', { latitude: 52.2, longitude: 6.9 }))
    expect(place).to.include({ kind: 'place', name: '52.20000, 6.90000' })
    expect(place)
      .to.have.property('link')
      .that.matches(/^https:\/\//)
    expect(contentOf(message('location', { latitude: 520, longitude: NaN }))).not.to.have.property('link')
  })

  it('gives contacts with their numbers, in both of their shapes', () => {
    const contacts = [
      { name: { formatted_name: 'Piet' }, phones: [{ phone: '+31 6' }, {}] },
      { name: 'Ria', organization: 'Yard', phones: ['+31 7'], emails: ['r@example.com'] },
    ]
    expect(contentOf(message('contacts', { contacts }))).to.deep.equal({
      kind: 'contacts',
      contacts: [
        { name: 'Piet', organization: '', phones: ['+31 6'], emails: [] },
        { name: 'Ria', organization: 'Yard', phones: ['+31 7'], emails: ['r@example.com'] },
      ],
    })
  })

  it('gives what was tapped, and the plain answers of a form', () => {
    const reply = { kind: 'list_reply', title: 'Bay 4', description: 'From 12:15' }
    expect(contentOf(message('interactive', reply))).to.include({ kind: 'reply', description: 'From 12:15' })
    const response = JSON.stringify({ flow_token: 'secret', when: 'Monday', seats: 2, deep: { x: 1 } })
    expect(contentOf(message('interactive', { kind: 'nfm_reply', response }))).to.deep.include({
      isForm: true,
      answers: [
        ['when', 'Monday'],
        ['seats', '2'],
      ],
    })
    expect(contentOf(message('interactive', { kind: 'nfm_reply', response: '{broken' }))).to.deep.include({
      answers: [],
    })
  })

  it('names a kind that it does not know, and opens no strange address', () => {
    expect(contentOf(message('poll'))).to.deep.equal({ kind: 'unknown', type: 'poll' })
    expect(contentOf(message('constructor'))).to.deep.equal({ kind: 'unknown', type: 'constructor' })
    expect(contentOf(message('unsupported', { kind: 'poll_creation' }))).to.include({ type: 'poll_creation' })
    expect(contentOf(message('image', { link: 'javascript:alert(1)' }))).not.to.have.property('link')
  })

  it('takes whatever stands in a document', () => {
    const types = fc.constantFrom(
      'image',
      'audio',
      'location',
      'contacts',
      'interactive',
      'order',
      'system',
      'x',
    )
    fc.assert(
      fc.property(types, fc.dictionary(fc.string(), fc.anything()), fc.anything(), (type, payload, value) => {
        const fields = ['contacts', 'items', 'buttons', 'latitude', 'longitude', 'kind', 'response', 'name']
        for (const name of fields)
          expect(contentOf(message(type, { ...payload, [name]: value }))).to.have.property('kind')
      }),
    )
  })
})
