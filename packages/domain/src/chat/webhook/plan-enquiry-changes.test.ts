import { expect } from 'chai'
import type { InboundContent } from './inbound-content.ts'
import { planEnquiryChanges, type EnquiryBefore } from './plan-enquiry-changes.ts'
import type { MessageUpdate } from './whatsapp-update.ts'

const at = 1_700_000_000_000
const receivedAt = at + 5_400
const before: EnquiryBefore = { driver: { mobileNumber: '+447700900482' } }

function update(content: InboundContent, changes: Partial<MessageUpdate> = {}): MessageUpdate {
  const from = { phone: '+447700900482' }
  return { kind: 'message', phoneNumberId: '1', whatsappMessageId: 'wamid.1', at, from, content, ...changes }
}

const text = update({ type: 'text', message: 'I am\nhere.' })

function shown(createdAt: number, source: string): unknown {
  const after = { ...before, lastMessage: { createdAt, source } }
  return planEnquiryChanges(text, 'in-1', after, receivedAt).lastMessage
}

function learned(from: MessageUpdate['from'], driver: EnquiryBefore['driver']): unknown {
  return planEnquiryChanges({ ...text, from }, 'in-1', { driver }, receivedAt).driver
}

describe('what a driver’s message changes in its enquiry', function () {
  it('is one more unread, the newest word, and 24 hours from now', function () {
    expect(planEnquiryChanges(text, 'in-1', before, receivedAt)).to.deep.equal({
      unread: 1,
      lastActivityAt: receivedAt,
      lastDriverMessageAt: at,
      lastDriverMessageId: 'wamid.1',
      lastMessage: {
        messageId: 'in-1',
        text: 'I am here.',
        type: 'text',
        source: 'DRIVER',
        status: 'DELIVERED',
        createdAt: at,
      },
      driver: {},
    })
  })

  it('is only the count when newer ones came before it', function () {
    const newer = {
      ...before,
      lastActivityAt: receivedAt + 1,
      lastDriverMessageAt: at + 1_000,
      lastMessage: { createdAt: at + 1_000, source: 'DRIVER' },
    }
    expect(planEnquiryChanges(text, 'in-1', newer, receivedAt)).to.deep.equal({
      unread: 1,
      lastActivityAt: receivedAt + 1,
      driver: {},
    })
  })

  it('shows an answer within the same second as what it answers', function () {
    expect(shown(at + 900, 'CUSTOMER')).to.not.equal(undefined)
    expect(shown(at + 1_000, 'CUSTOMER')).to.equal(undefined)
    expect(shown(at, 'DRIVER')).to.not.equal(undefined)
    expect(shown(at + 1, 'DRIVER')).to.equal(undefined)
  })

  it('is nothing at all for a reaction, an edit or a revoke', function () {
    const target = { targetMessageId: 'wamid.0' }
    const contents: InboundContent[] = [
      { type: 'reaction', message: '👍', payload: { ...target, emoji: '👍' } },
      { type: 'edit', message: 'x', payload: target },
      { type: 'revoke', message: '', payload: target },
    ]
    for (const content of contents)
      expect(planEnquiryChanges(update(content), 'in-1', before, receivedAt)).to.deep.equal({
        unread: 0,
        driver: {},
      })
  })

  it('is no unread and no window for news about the driver, and no window for what cannot be shown', function () {
    const system = update({ type: 'system', message: 'A changed', payload: { kind: 'user_changed_number' } })
    const news = planEnquiryChanges(system, 'in-1', before, receivedAt)
    expect(news).to.include({ unread: 0 }).and.not.have.any.keys('lastDriverMessageAt', 'lastDriverMessageId')
    expect(news.lastMessage).to.include({ text: 'A changed' })
    const unknown = update({ type: 'unsupported', message: '', payload: { kind: 'poll_creation' } })
    const changes = planEnquiryChanges(unknown, 'in-1', before, receivedAt)
    expect(changes).to.include({ unread: 1, lastDriverMessageId: 'wamid.1' })
    expect(changes).to.not.have.property('lastDriverMessageAt')
  })

  it('learns who the driver is, but takes no number for another', function () {
    expect(
      learned({ phone: '+491', userId: 'DE.1' }, { mobileNumber: '', whatsappUserId: 'DE.1' }),
    ).to.deep.equal({
      mobileNumber: '+491',
    })
    expect(learned({ phone: '+5511987654321' }, { mobileNumber: '+551187654321' })).to.deep.equal({})
  })

  it('calls a document without words by its name', function () {
    const payload = { mediaId: '1', mimeType: 'application/pdf', filename: 'offer.pdf' }
    const changes = planEnquiryChanges(
      update({ type: 'document', message: '', payload }),
      'in-1',
      before,
      receivedAt,
    )
    expect(changes.lastMessage).to.include({ text: 'offer.pdf', type: 'document' })
  })
})
