import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import { expect } from 'chai'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { planAnnouncements } from './announcement.ts'

function theirs(id: string): ChatMessage {
  return { id, text: id, type: 'text', source: 'DRIVER', createdBy: 'driver', createdAt: 1, payload: {} }
}

function ours(id: string, status: MessageStatus, createdBy = 'me'): ChatMessage {
  const progress = { status, createdAt: 1, kept: false, delivery: { attempt: 1 } }
  return { ...theirs(id), source: 'CUSTOMER', createdBy, progress }
}

function kinds(before: ChatMessage[], after: ChatMessage[]): string[] {
  return planAnnouncements(before, after, 'me').map(({ kind }) => kind)
}

describe('announcements', () => {
  it('say nothing of what is there when a thread opens', () => {
    expect(kinds([], [theirs('a'), ours('b', 'READ')])).to.deep.equal([])
  })

  it('tell of arrivals, counted, but not of own sends', () => {
    const news = planAnnouncements(
      [theirs('a')],
      [theirs('a'), theirs('b'), ours('c', 'PENDING'), theirs('d')],
      'me',
    )
    expect(news).to.deep.equal([{ kind: 'arrived', count: 2, last: theirs('d') }])
  })

  it('say nothing when older messages are loaded', () => {
    expect(kinds([theirs('c')], [theirs('a'), theirs('b'), theirs('c')])).to.deep.equal([])
  })

  it('tell once how far the own last message got', () => {
    const read = [ours('a', 'READ')]
    expect(kinds([ours('a', 'SENT')], read)).to.deep.equal(['moved'])
    expect(kinds(read, [...read])).to.deep.equal([])
  })

  it('leave out the steps on the way', () => {
    expect(kinds([ours('a', 'PENDING')], [ours('a', 'SENDING')])).to.deep.equal([])
  })

  it('are urgent when a message failed or is unknown', () => {
    expect(kinds([ours('a', 'SENDING')], [ours('a', 'FAILED')])).to.deep.equal(['stuck'])
    expect(kinds([ours('a', 'SENDING')], [ours('a', 'UNKNOWN')])).to.deep.equal(['stuck'])
  })

  it('leave a colleague’s message to the colleague', () => {
    expect(kinds([ours('a', 'SENDING', 'you')], [ours('a', 'FAILED', 'you')])).to.deep.equal([])
  })
})
