import { expect } from 'chai'
import { MarkAsReadTask } from '../tasks/mark-as-read-task.ts'
import { planMarkAsRead, type ReadContext } from './plan-mark-as-read.ts'

const enquiry = {
  accountId: 'acc',
  serviceUnitId: 'unit',
  ownerUid: 'mareike',
  unReadWhatsappMessageCount: 2,
  lastDriverMessageId: 'wamid.D',
}
const settings = { phoneNumberId: '106', displayPhoneNumber: '+44 7700 900100', tokenSecret: 'token' }

function plan(changes: object = {}, around: Partial<ReadContext> = {}) {
  const context = { leaseId: 'l', enquiryId: 'e', settings, uid: 'mareike', typing: false, now: 7, ...around }
  return planMarkAsRead({ ...context, enquiry: { ...enquiry, ...changes } })
}

describe('the plan for what was read', function () {
  it('is a task with the number it speaks for, and no token', function () {
    const planned = plan()
    if (planned.do !== 'enqueue') throw new Error(planned.do)
    expect(planned.whatsappMessageId).to.equal('wamid.D')
    expect(MarkAsReadTask.parse(planned.task)).to.deep.equal({
      type: 'MARK_WHATSAPP_MESSAGE_AS_READ',
      timestamp: 7,
      ETA: 0,
      payload: {
        leaseId: 'l',
        enquiryId: 'e',
        accountId: 'acc',
        serviceUnitId: 'unit',
        leaseWhatsappDetails: settings,
        whatsappMessageId: 'wamid.D',
      },
    })
  })

  it('lets whoever is first read for an enquiry that nobody owns', function () {
    expect(plan({ ownerUid: null }, { uid: 'tom' }).do).to.equal('enqueue')
  })

  it('says that she is typing even when all is read', function () {
    const planned = plan({ unReadWhatsappMessageCount: 0 }, { typing: true })
    expect(planned).to.have.nested.property('task.payload.typing', true)
  })

  const nothing: [string, object, Partial<ReadContext>][] = [
    ['a colleague looks on', {}, { uid: 'tom' }],
    ['a colleague types', {}, { uid: 'tom', typing: true }],
    ['all is read', { unReadWhatsappMessageCount: 0 }, {}],
    ['the driver never wrote', { lastDriverMessageId: undefined }, { typing: true }],
    ['the lease company has no number', {}, { settings: undefined }],
  ]
  for (const [what, changes, around] of nothing) {
    it(`is nothing when ${what}`, function () {
      expect(plan(changes, around)).to.deep.equal({ do: 'nothing' })
    })
  }
})
