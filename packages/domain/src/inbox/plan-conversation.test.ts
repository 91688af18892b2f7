import { expect } from 'chai'
import type { Conversation } from './conversation.ts'
import { planConversation } from './plan-conversation.ts'
import type { InboundPost } from './read-inbound-message.ts'

const known: Conversation = {
  ourAddress: 'whatsapp:+447700900177',
  theirAddress: 'whatsapp:+447700900482',
  channel: 'whatsapp',
  contactName: 'Zoë',
  unreadCount: 2,
  status: 'closed',
  purpose: 'inbox',
  dateUpdated: 5_000,
  lastInboundAt: 4_000,
}

function post(createdAt: number, rest: Partial<InboundPost> = {}, profileName?: string): InboundPost {
  const { ourAddress: to, theirAddress: from } = known
  const name = profileName === undefined ? {} : { profileName }
  return {
    conversationId: `${to};${from}`,
    message: {
      direction: 'inbound',
      twilioMessageSid: 'SM1',
      from,
      to,
      body: '',
      media: [],
      createdAt,
      ...name,
    },
    ...rest,
  }
}

describe('a thread into which somebody writes', function () {
  it('begins with the first message', function () {
    const begun = planConversation(null, post(1_000, { messagingServiceSid: 'MG1' }, 'Zo'), false)
    expect(begun).to.deep.equal({
      ...known,
      messagingServiceSid: 'MG1',
      contactName: 'Zo',
      unreadCount: 1,
      status: 'open',
      dateUpdated: 1_000,
      lastInboundAt: 1_000,
    })
  })

  it('is open again, one unread more, under the name that we know', function () {
    for (const status of ['open', 'closed', 'deleted'] as const)
      expect(planConversation({ ...known, status }, post(6_000, {}, 'Somebody'), false)).to.deep.equal({
        ...known,
        unreadCount: 3,
        status: 'open',
        dateUpdated: 6_000,
        lastInboundAt: 6_000,
      })
  })

  it('learns the name when there was none', function () {
    expect(planConversation({ ...known, contactName: '' }, post(1, {}, 'Zo'), false).contactName).to.equal(
      'Zo',
    )
  })

  it('keeps its newest times whatever comes late', function () {
    const late = planConversation(known, post(3_000), false)
    expect([late.dateUpdated, late.lastInboundAt, late.unreadCount]).to.deep.equal([5_000, 4_000, 3])
  })

  it('is answered by the way of the newest message', function () {
    const pool = { ...known, messagingServiceSid: 'MG1' }
    const sidAfter = (given: InboundPost) => planConversation(pool, given, false).messagingServiceSid
    expect(sidAfter(post(6_000, { messagingServiceSid: 'MG2' }))).to.equal('MG2')
    expect(sidAfter(post(6_000))).to.equal(undefined)
    expect(sidAfter(post(3_000, { messagingServiceSid: 'MG2' }))).to.equal('MG1')
  })

  it('is for orders once an event takes them here, and stays what it is when none does any more', function () {
    expect(planConversation(null, post(1), true).purpose).to.equal('orders')
    expect(planConversation(known, post(1), true).purpose).to.equal('orders')
    expect(planConversation({ ...known, purpose: 'orders' }, post(1), false).purpose).to.equal('orders')
  })
})
