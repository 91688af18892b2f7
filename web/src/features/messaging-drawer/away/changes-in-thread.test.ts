import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import { expect } from 'chai'
import type { ChatMessage } from '../../../firestore/chat-message.ts'
import { changesInThread, hasThreadChanges } from './changes-in-thread.ts'

function message(id: string, createdBy: string, createdAt: number, status?: MessageStatus): ChatMessage {
  return {
    id,
    text: id,
    type: 'text',
    source: createdBy === 'driver' ? 'DRIVER' : 'CUSTOMER',
    createdBy,
    createdAt,
    payload: {},
    ...(status !== undefined && {
      progress: { status, createdAt, kept: false, delivery: { attempt: 1 } },
    }),
  }
}

const before = [message('hello', 'driver', 10), message('mine', 'me', 20, 'PENDING')]

/** The thread with one message of one’s own in this state. */
function mine(status: MessageStatus): ChatMessage[] {
  return [message('hello', 'driver', 10), message('mine', 'me', 20, status)]
}

describe('what changed in a thread while one was away', () => {
  it('is nothing when nothing did', () => {
    const changes = changesInThread(before, before, 'me')
    expect(hasThreadChanges(changes)).to.equal(false)
    expect(changes).to.not.have.property('firstNewId')
  })

  it('counts the driver’s words, names the colleagues, and knows where the new ones begin', () => {
    const after = [
      ...before,
      message('own', 'me', 25, 'SENT'),
      message('a', 'driver', 30),
      message('b', 'driver', 40),
      message('c', 'tom', 50, 'SENT'),
      message('d', 'tom', 60, 'SENT'),
    ]
    expect(changesInThread(before, after, 'me')).to.deep.equal({
      fromDriver: 2,
      answeredBy: ['tom'],
      left: 0,
      failed: 0,
      firstNewId: 'a',
    })
  })

  it('says what became of one’s own messages', () => {
    expect(changesInThread(before, mine('DELIVERED'), 'me')).to.include({ left: 1, failed: 0 })
    expect(changesInThread(before, mine('FAILED'), 'me')).to.include({ left: 0, failed: 1 })
    expect(changesInThread(mine('SENT'), mine('READ'), 'me')).to.include({ left: 0, failed: 0 })
    expect(changesInThread(mine('FAILED'), mine('FAILED'), 'me')).to.include({ failed: 0 })
  })

  it('takes older messages that were loaded for no news', () => {
    const after = [message('old', 'driver', 5), ...before]
    expect(hasThreadChanges(changesInThread(before, after, 'me'))).to.equal(false)
  })

  it('counts the first words of an empty thread', () => {
    expect(changesInThread([], [message('a', 'driver', 1)], 'me')).to.include({
      fromDriver: 1,
      firstNewId: 'a',
    })
  })
})
