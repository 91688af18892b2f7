import { expect } from 'chai'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { contentOf } from './message-kind.ts'

function message(type: string, payload: ChatMessage['payload'] = {}, text = ''): ChatMessage {
  return { id: 'm', text, type, source: 'DRIVER', createdBy: 'd', createdAt: 1, payload }
}

describe('the content of a message', () => {
  it('is read by its kind', () => {
    expect(contentOf(message('text'))).to.deep.equal({ kind: 'text' })
    expect(
      contentOf(message('document', { filename: 'a.pdf', size: 112e6, link: 'https://example.com/a' })),
    ).to.deep.equal({
      kind: 'file',
      file: 'document',
      name: 'a.pdf',
      size: 112e6,
      link: 'https://example.com/a',
    })
    expect(contentOf(message('voice', { durationSeconds: 42 }))).to.deep.equal({
      kind: 'file',
      file: 'voice',
      seconds: 42,
    })
    expect(contentOf(message('reaction', { emoji: '👍' }))).to.deep.equal({ kind: 'reaction', emoji: '👍' })
    expect(contentOf(message('interactive', { buttons: [{ id: '1', title: 'Yes' }] }))).to.deep.equal({
      kind: 'buttons',
      titles: ['Yes'],
    })
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
  })

  it('gives contacts with their numbers', () => {
    const contacts = [
      { name: { formatted_name: 'Piet' }, phones: [{ phone: '+31 6' }, {}] },
      { name: 'Ria', phone: '+31 7' },
    ]
    expect(contentOf(message('contacts', { contacts }))).to.deep.equal({
      kind: 'contacts',
      contacts: [
        { name: 'Piet', phones: ['+31 6'] },
        { name: 'Ria', phones: ['+31 7'] },
      ],
    })
  })

  it('names a kind that it does not know, and opens no strange address', () => {
    expect(contentOf(message('poll'))).to.deep.equal({ kind: 'unknown', type: 'poll' })
    expect(contentOf(message('image', { link: 'javascript:alert(1)' }))).to.deep.equal({
      kind: 'file',
      file: 'photo',
    })
  })
})
