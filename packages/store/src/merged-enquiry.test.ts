import { expect } from 'chai'
import { FieldValue, Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { mergedEnquiry } from './merged-enquiry.ts'

const [early, late] = [Timestamp.fromMillis(1_000), Timestamp.fromMillis(2_000)]

function enquiry(at: Timestamp, changes: DocumentData = {}): DocumentData {
  return {
    driver: { mobileNumber: '+491' },
    lastActivityAt: at,
    lastDriverMessageAt: at,
    lastDriverMessageId: `wamid.${at.toMillis()}`,
    lastMessage: { messageId: `in-${at.toMillis()}`, source: 'DRIVER', createdAt: at },
    unReadWhatsappMessageCount: 0,
    ...changes,
  }
}

function learned(source: DocumentData, target: DocumentData): unknown {
  return mergedEnquiry({ driver: source }, { driver: target })['driver.whatsappUserId']
}

describe('an enquiry that another one is put into', function () {
  it('takes over what is newer, and what is unread', function () {
    const source = enquiry(late, { unReadWhatsappMessageCount: 3 })
    expect(mergedEnquiry(source, enquiry(early))).to.deep.equal({
      lastActivityAt: late,
      lastDriverMessageAt: late,
      lastDriverMessageId: 'wamid.2000',
      lastMessage: source['lastMessage'],
      unReadWhatsappMessageCount: FieldValue.increment(3),
    })
  })

  it('keeps its own where that is newer', function () {
    expect(mergedEnquiry(enquiry(early), enquiry(late))).to.deep.equal({})
  })

  it('takes everything where it had nothing', function () {
    const { driver, unReadWhatsappMessageCount: _unread, ...all } = enquiry(early)
    expect(mergedEnquiry(enquiry(early), { driver })).to.deep.equal(all)
  })

  it('learns the user id of the same driver, never of another', function () {
    const sam = { mobileNumber: '', whatsappUserId: 'US.1' }
    expect(learned(sam, { mobileNumber: '+491' })).to.equal('US.1')
    expect(learned({ ...sam, mobileNumber: '+5511987654321' }, { mobileNumber: '+551187654321' })).to.equal(
      'US.1',
    )
    expect(learned({ ...sam, mobileNumber: '+492' }, { mobileNumber: '+491' })).to.equal(undefined)
    expect(learned(sam, { mobileNumber: '+491', whatsappUserId: 'US.2' })).to.equal(undefined)
  })
})
