import { expect } from 'chai'
import { Timestamp, type DocumentData } from 'firebase-admin/firestore'
import { untouched, type DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { conversationDesk } from './conversation-desk.ts'
import type { Surroundings } from './delivery/desk.ts'

const key = { conversationId: '+447700900177;+447700900482', messageId: 'order-1-ready' }
const about = { desk: 'orders', eventId: 'devconf', orderId: 'order-1', what: 'ready' }
const cause = { code: '21610', class: 'recipient', text: 'Not sent: …' } as const

function at(millis: number): Timestamp {
  return Timestamp.fromMillis(millis)
}

function around(changes: Partial<Surroundings> = {}, message: DocumentData = {}): Surroundings {
  return {
    state: { status: 'SENDING', delivery: { attempt: 1, sendingAt: 5, provider: 'twilio' } },
    message: { direction: 'outbound', createdBy: 'system', createdAt: at(4), ...message },
    parent: { theirAddress: '+447700900482', contactName: 'Ana', dateUpdated: at(1) },
    ...changes,
  }
}

const sent: DeliveryState = {
  status: 'SENT',
  delivery: { attempt: 1, sendingAt: 5, sentAt: 7, provider: 'twilio' },
  providerMessageId: 'SM1',
}

function orderText(state: DeliveryState, related: DocumentData | undefined): unknown {
  const writes = conversationDesk.newsOf(key, state, around({ related }, { about }))
  return writes.find(({ on }) => on === 'related')?.data['text']
}

describe('the desk of conversations', function () {
  describe('when Twilio takes a message', function () {
    it('opens its thread again, whose time only rises', function () {
      const [write] = conversationDesk.newsOf(key, sent, around())
      expect(write).to.deep.include({ on: 'parent', data: { status: 'open', dateUpdated: at(7) } })
      const parent = { dateUpdated: at(9) }
      const [later] = conversationDesk.newsOf(key, sent, around({ parent }))
      expect(later).to.deep.include({ data: { status: 'open', dateUpdated: at(9) } })
    })

    it('leaves a thread alone that is gone, or in which that was known', function () {
      expect(conversationDesk.newsOf(key, sent, around({ parent: undefined }))).to.deep.equal([])
      expect(conversationDesk.newsOf(key, sent, around({ state: sent }))).to.deep.equal([])
    })
  })

  describe('for a text about an order', function () {
    it('finds the order', function () {
      expect(conversationDesk.relatedPath?.({ about })).to.equal('events/devconf/orders/order-1')
      for (const message of [{}, { about: { desk: 'orders', eventId: 'a/b' } }])
        expect(conversationDesk.relatedPath?.(message)).to.equal(null)
    })

    it('finds the ticket of a text about a ticket, and shows the text there', function () {
      const called = { desk: 'tickets', venueId: 'town-hall', ticketId: 't-1', what: 'called' }
      expect(conversationDesk.relatedPath?.({ about: called })).to.equal('venues/town-hall/tickets/t-1')
      const writes = conversationDesk.newsOf(key, sent, around({ related: {} }, { about: called }))
      expect(writes.find(({ on }) => on === 'related')).to.deep.include({
        path: 'venues/town-hall/tickets/t-1',
      })
      const failure = { cause, failedAt: 8, attempts: 1 }
      const letter = conversationDesk.letterOf(key, failure, around({}, { about: called }))
      expect(letter).to.deep.include({ venueId: 'town-hall', ticketId: 't-1', what: 'called' })
      expect(letter).to.not.have.any.keys('eventId', 'documentPath')
    })

    it('shows there how far it got, and why not further', function () {
      const shown = { messageId: key.messageId, at: at(100) }
      expect(orderText(sent, { text: shown })).to.deep.equal({
        what: 'ready',
        messageId: key.messageId,
        status: 'SENT',
        at: at(7),
      })
      const failed: DeliveryState = {
        status: 'FAILED',
        delivery: { ...sent.delivery, failedAt: 8, error: cause },
      }
      expect(orderText(failed, {})).to.deep.include({ status: 'FAILED', at: at(8), problem: cause.text })
    })

    it('does not hide a newer text of the order', function () {
      expect(orderText(sent, { text: { messageId: 'order-1-cancelled', at: at(5) } })).to.equal(undefined)
      expect(orderText(sent, { text: { messageId: 'order-1-confirmed', at: at(3) } })).to.include({
        what: 'ready',
      })
      expect(orderText(sent, undefined)).to.equal(undefined)
    })
  })

  describe('when a person has to hear of it', function () {
    const failure = { cause, failedAt: 8, attempts: 1 }

    it('says who it concerns without the number', function () {
      const letter = conversationDesk.letterOf(key, failure, around({}, { about }))
      expect(letter).to.deep.include({
        kind: 'conversation-message',
        contact: { name: 'Ana', number: '•• 482' },
        eventId: 'devconf',
        orderId: 'order-1',
        nextStep: 'tell-in-person',
      })
      expect(JSON.stringify(letter) + conversationDesk.attemptId(key, 1)).to.not.include('447700900482')
      expect(JSON.stringify(conversationDesk.idsOf(key))).to.not.include('447700900482')
    })

    it('sends whoever can mend it there, and the inbox to its message', function () {
      const broken = { ...failure, cause: { ...cause, class: 'channel' as const } }
      expect(conversationDesk.letterOf(key, broken, around({}, { about }))).to.include({
        nextStep: 'ask-administrator',
      })
      expect(conversationDesk.letterOf(key, failure, around({ state: untouched }))).to.include({
        documentPath: 'conversations/+447700900177;+447700900482/messages/order-1-ready',
      })
    })
  })
})
