import { expect } from 'chai'
import type { LastMessage } from '../../firestore/enquiry.ts'
import { mayStillMove, shownStatus } from './live-status.ts'

function word(given: Partial<LastMessage> = {}): LastMessage {
  return {
    messageId: 'm1',
    text: 'On its way',
    type: 'text',
    source: 'CUSTOMER',
    status: 'SENT',
    createdAt: 0,
    ...given,
  }
}

describe('the state of a row’s last word', () => {
  it('is followed while receipts may still change it', () => {
    for (const status of ['PENDING', 'HELD', 'SENDING', 'UNKNOWN', 'SENT', 'DELIVERED'])
      expect(mayStillMove(word({ status })), status).to.equal(true)
    for (const status of ['READ', 'FAILED', 'CANCELLED'])
      expect(mayStillMove(word({ status })), status).to.equal(false)
  })

  it('is not followed for a word of the driver, or without one', () => {
    expect(mayStillMove(word({ source: 'DRIVER', status: 'DELIVERED' }))).to.equal(false)
    expect(mayStillMove(word({ messageId: '' }))).to.equal(false)
    expect(mayStillMove(undefined)).to.equal(false)
  })

  it('is what the server says of the message', () => {
    expect(shownStatus(word(), { status: 'READ', fromCache: false })).to.equal('READ')
    expect(shownStatus(word(), { status: 'FAILED', fromCache: false })).to.equal('FAILED')
  })

  it('never goes back to what this device remembers', () => {
    expect(shownStatus(word(), { status: 'PENDING', fromCache: true })).to.equal('SENT')
    expect(shownStatus(word(), { status: 'DELIVERED', fromCache: true })).to.equal('DELIVERED')
    expect(shownStatus(word({ status: 'FAILED' }), { status: 'SENT', fromCache: true })).to.equal('FAILED')
  })

  it('is the row’s own while nothing else is known, and none for what is no state', () => {
    expect(shownStatus(word(), null)).to.equal('SENT')
    expect(shownStatus(word({ status: 'ODD' }), null)).to.equal(null)
    expect(shownStatus(word({ status: 'ODD' }), { status: 'SENT', fromCache: false })).to.equal('SENT')
  })
})
