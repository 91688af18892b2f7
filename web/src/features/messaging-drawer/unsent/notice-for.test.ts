import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import { expect } from 'chai'
import type { MessageProgress } from '../../../shared/message/message-progress.ts'
import { hasNotLeft, noticeFor } from './notice-for.ts'

const now = 1_000_000

function progress(status: MessageStatus, more: Partial<MessageProgress> = {}): MessageProgress {
  return { status, createdAt: now - 1_000, kept: false, delivery: { attempt: 0 }, ...more }
}

describe('what is said under a message', () => {
  it('is nothing for what is on its way or has arrived', () => {
    for (const status of ['PENDING', 'SENDING', 'SENT', 'DELIVERED', 'READ'] as const)
      expect(noticeFor(progress(status), now), status).to.equal(null)
    expect(noticeFor(undefined, now)).to.equal(null)
  })

  it('says of a message that waits for its time that it can be changed, until that time', () => {
    expect(noticeFor(progress('PENDING', { leavesAt: now + 1 }), now)).to.equal('later')
    expect(noticeFor(progress('PENDING', { leavesAt: now }), now)).to.equal(null)
  })

  it('waits until the database has it: nobody could change it before', () => {
    expect(noticeFor(progress('PENDING', { leavesAt: now + 1, kept: true }), now)).to.equal(null)
  })

  it('can be changed between two attempts', () => {
    const error = { code: '131026', class: 'retry' as const, text: 'Busy.' }
    expect(hasNotLeft(progress('PENDING', { delivery: { attempt: 1, error } }), now)).to.equal(true)
  })

  it('names each state that a person has to know of', () => {
    const kinds = (['HELD', 'UNKNOWN', 'FAILED', 'CANCELLED'] as const).map((status) => [
      noticeFor(progress(status), now),
      hasNotLeft(progress(status), now),
    ])
    expect(kinds).to.deep.equal([
      ['held', true],
      ['unknown', false],
      ['failed', false],
      ['cancelled', false],
    ])
  })
})
