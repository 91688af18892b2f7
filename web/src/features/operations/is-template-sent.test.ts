import { expect } from 'chai'
import type { LastMessage } from '../../firestore/enquiry.ts'
import { isTemplateSent } from './is-template-sent.ts'

const template: LastMessage = {
  messageId: 'm2',
  text: 'We have news',
  type: 'template',
  source: 'CUSTOMER',
  status: 'SENT',
  createdAt: 0,
}

describe('a template that stands in for a failed message', () => {
  it('has gone out once the newest word is one of ours that WhatsApp took', () => {
    expect(isTemplateSent(template, 'm1')).to.equal(true)
    expect(isTemplateSent(template, undefined)).to.equal(true)
  })

  it('is not one that was there before, on its way, refused, automatic, or a text', () => {
    expect(isTemplateSent(template, 'm2')).to.equal(false)
    for (const other of [
      { status: 'PENDING' },
      { status: 'FAILED' },
      { status: 'UNKNOWN' },
      { source: 'SYSTEM' },
      { type: 'text' },
    ])
      expect(isTemplateSent({ ...template, ...other }, 'm1'), JSON.stringify(other)).to.equal(false)
    expect(isTemplateSent(undefined, undefined)).to.equal(false)
  })
})
