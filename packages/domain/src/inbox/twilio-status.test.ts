import { expect } from 'chai'
import { receiptFromTwilioStatus } from './receipt-from-twilio-status.ts'
import { readTwilioStatus } from './twilio-status.ts'

const MessageSid = 'SM0123456789abcdef0123456789abcdef'
const receivedAt = Date.UTC(2026, 8, 1, 12, 0, 30)

function read(params: Record<string, string>) {
  return readTwilioStatus({ params, receivedAt, correlationId: 'ours' })
}

describe('a status callback of Twilio’s', function () {
  it('says which message of ours it is about, and how far that got', function () {
    expect(read({ MessageSid, MessageStatus: 'sent', Surprise: 'x' })).to.deep.equal({
      kind: 'twilio-status',
      sid: MessageSid,
      status: 'sent',
      at: receivedAt,
      correlationId: 'ours',
    })
  })

  it('is read in its older spelling, too', function () {
    expect(read({ SmsSid: MessageSid, SmsStatus: 'QUEUED' })).to.include({
      sid: MessageSid,
      status: 'queued',
    })
  })

  it('says that it was read by an event', function () {
    expect(read({ MessageSid, MessageStatus: 'delivered', EventType: 'READ' })).to.include({ status: 'read' })
  })

  it('brings the network’s own time when that can be believed', function () {
    const rows: [string, number][] = [
      ['2609011158', Date.UTC(2026, 8, 1, 11, 58, 59, 999)],
      ['2609011200', receivedAt],
      ...['2609011400', '2609010700', '260901', 'x'].map((wrong): [string, number] => [wrong, receivedAt]),
    ]
    for (const [RawDlrDoneDate, at] of rows)
      expect(read({ MessageSid, MessageStatus: 'delivered', RawDlrDoneDate })).to.include({ at })
  })

  it('says nothing without a message, and nothing of ours with a status that we do not know', function () {
    expect(read({ MessageStatus: 'sent' })).to.equal(null)
    expect(read({ MessageSid: '../x', MessageStatus: 'sent' })).to.equal(null)
    expect(read({ MessageSid, MessageStatus: 'received' })).to.equal('other')
    expect(read({ MessageSid })).to.equal('other')
  })
})

describe('the receipt that a status of Twilio’s makes', function () {
  const sid = MessageSid
  const at = receivedAt

  for (const status of ['accepted', 'scheduled', 'queued', 'sending', 'sent'] as const) {
    it(`takes ${status} for proof that Twilio has it`, function () {
      expect(receiptFromTwilioStatus({ status, sid, at }, 2)).to.deep.equal({
        kind: 'receipt',
        receipt: 'sent',
        providerMessageId: sid,
        at,
        attempt: 2,
      })
    })
  }

  it('fails with the classifier’s own sentence, and never holds', function () {
    for (const status of ['undelivered', 'failed'] as const) {
      const receipt = receiptFromTwilioStatus({ status, sid, at, errorCode: 63016 }, 1)
      expect(receipt).to.have.nested.property('error.class', 'needs-template')
      expect(receipt).to.not.have.property('holds')
    }
  })
})
