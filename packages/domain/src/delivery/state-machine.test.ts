import { expect } from 'chai'
import * as fc from 'fast-check'
import { untouched, type DeliveryState } from './delivery.ts'
import type { DeliveryEvent } from './delivery-event.ts'
import { progressOf } from './progress.ts'
import { transition } from './transition.ts'

const error = { code: '131000', class: 'unclear' as const, text: 'Something.' }
const at = fc.integer({ min: 1, max: 10_000 })
const providerMessageId = fc.constantFrom('wamid.A', 'wamid.B')

const good = fc.constantFrom('sent' as const, 'delivered' as const, 'read' as const, 'played' as const)
/** What a receipt knows: our attempt, the provider's id, both or neither. */
const ofAttempt = fc.record(
  { attempt: fc.integer({ min: 1, max: 3 }), providerMessageId },
  { requiredKeys: [] },
)

const anyEvent: fc.Arbitrary<DeliveryEvent> = fc.oneof(
  at.map((time): DeliveryEvent => ({
    kind: 'claimed',
    at: time,
    leaseUntil: time + 500,
    provider: 'whatsapp',
  })),
  fc
    .tuple(at, providerMessageId)
    .map(([time, id]): DeliveryEvent => ({ kind: 'accepted', at: time, providerMessageId: id })),
  fc
    .tuple(
      at,
      fc.constantFrom(
        'unsendable' as const,
        'refused' as const,
        'not-sent' as const,
        'unclear' as const,
        'lease-expired' as const,
        'held' as const,
        'postponed' as const,
      ),
    )
    .map(([time, kind]): DeliveryEvent => ({ kind, at: time, error })),
  fc
    .tuple(
      at,
      fc.constantFrom(
        'proved-not-there' as const,
        'released' as const,
        'changed' as const,
        'cancelled' as const,
        'retry-requested' as const,
        'reported' as const,
      ),
    )
    .map(([time, kind]): DeliveryEvent => ({ kind, at: time })),
  fc
    .tuple(at, fc.constantFrom('told-in-person' as const, 'sent-as-template' as const, 'sent-again' as const))
    .map(([time, how]): DeliveryEvent => ({ kind: 'settled-by-hand', at: time, by: 'agent-1', how })),
  fc.tuple(at, good, ofAttempt).map(([time, receipt, of]): DeliveryEvent => ({
    kind: 'receipt',
    at: time,
    receipt,
    ...of,
  })),
  fc.tuple(at, fc.boolean(), ofAttempt).map(([time, holds, of]): DeliveryEvent => ({
    kind: 'receipt',
    at: time,
    receipt: 'failed',
    error,
    holds,
    ...of,
  })),
)

function isOfAnotherAttempt(
  { delivery, providerMessageId: known }: DeliveryState,
  event: DeliveryEvent,
): boolean {
  if (event.kind !== 'receipt') return false
  if (event.attempt !== undefined) return event.attempt !== delivery.attempt
  const { providerMessageId: id } = event
  return id !== undefined && known !== undefined && id !== known
}

/** Plays events one after the other and shows each step to `check`. */
function play(
  events: DeliveryEvent[],
  check: (before: DeliveryState, event: DeliveryEvent, after: DeliveryState) => void,
): DeliveryState {
  return events.reduce((before, event) => {
    const after = transition(before, event) ?? before
    check(before, event, after)
    return after
  }, untouched)
}

function always(check: (before: DeliveryState, event: DeliveryEvent, after: DeliveryState) => void): void {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => void play(events, check)),
    { numRuns: 2_000 },
  )
}

describe('the delivery state machine, under any sequence of events', function () {
  it('never loses ground once the provider has it, short of the provider failing it before delivery', function () {
    always((before, event, after) => {
      if (
        progressOf(before.status) < progressOf('SENT') ||
        progressOf(after.status) >= progressOf(before.status)
      )
        return
      expect(before.status).to.equal('SENT')
      expect(after.status).to.equal(
        event.kind === 'receipt' && 'holds' in event && event.holds ? 'HELD' : 'FAILED',
      )
      expect(event).to.include({ kind: 'receipt', receipt: 'failed' })
    })
  })

  it('starts sending only from PENDING', function () {
    always((before, _event, after) => {
      if (after.status === 'SENDING' && before.status !== 'SENDING') expect(before.status).to.equal('PENDING')
    })
  })

  it('leaves FAILED only for a new attempt that a person asks for, or when an earlier attempt proves to have arrived', function () {
    always((before, event, after) => {
      if (before.status !== 'FAILED' || after.status === 'FAILED') return
      if (event.kind === 'retry-requested') return expect(after.status).to.equal('PENDING')
      expect(event).to.include({ kind: 'receipt' }).and.not.include({ receipt: 'sent' })
      expect(isOfAnotherAttempt(before, event)).to.equal(true)
      return expect(after.status).to.be.oneOf(['DELIVERED', 'READ'])
    })
  })

  it('lets a receipt of another attempt do nothing but prove that the message arrived', function () {
    always((before, event, after) => {
      if (before === after || !isOfAnotherAttempt(before, event)) return
      expect(event).to.have.property('receipt').that.is.oneOf(['delivered', 'read', 'played'])
      expect(before.status).to.be.oneOf(['PENDING', 'HELD', 'FAILED', 'UNKNOWN'])
      expect(after.status).to.be.oneOf(['DELIVERED', 'READ'])
    })
  })

  it('forgets the provider’s id of an attempt that is over when a new one begins', function () {
    always((before, event, after) => {
      if (event.kind === 'claimed' && after !== before) expect(after.providerMessageId).to.equal(undefined)
    })
  })

  it('tells people once that nobody knows, and only while nobody does', function () {
    always((_before, _event, { status, delivery }) => {
      if (delivery.reportedAt !== undefined) expect(status).to.equal('UNKNOWN')
      if (delivery.settled !== undefined) expect(status).to.be.oneOf(['UNKNOWN', 'FAILED'])
      if (status === 'UNKNOWN') expect(delivery.unknownAt).to.be.a('number')
      if (status === 'UNKNOWN' && delivery.settled !== undefined)
        expect(delivery.reportedAt).to.be.a('number')
    })
  })

  it('never leaves CANCELLED', function () {
    always((before, _event, after) => {
      if (before.status === 'CANCELLED') expect(after).to.equal(before)
    })
  })

  it('makes an unknown result sendable again only by proof that the provider never took it', function () {
    always((before, event, after) => {
      if (before.status === 'UNKNOWN' && after.status === 'PENDING')
        expect(event.kind).to.equal('proved-not-there')
    })
  })

  it('takes a claimer for silent only when its lease is over', function () {
    always((before, event, after) => {
      if (event.kind !== 'lease-expired' || before === after) return
      expect(before.delivery.leaseUntil).to.be.at.most(event.at)
    })
  })

  it('fails a message that somebody may be sending only on that somebody’s word', function () {
    always((before, event, after) => {
      if (before.status === after.status || after.status !== 'FAILED') return
      if (before.status === 'SENDING' || before.status === 'UNKNOWN')
        expect(event.kind).to.be.oneOf(['refused', 'receipt'])
    })
  })

  it('counts exactly one attempt for each claim and never counts down', function () {
    always((before, event, after) => {
      const claimed = event.kind === 'claimed' && after !== before
      expect(after.delivery.attempt - before.delivery.attempt).to.equal(claimed ? 1 : 0)
    })
  })

  it('changes nothing when the same event comes twice in a row', function () {
    always((_before, event, after) => {
      // A person may change a message again and again.
      if (event.kind !== 'changed') expect(transition(after, event)).to.equal(null)
    })
  })

  it('holds a lease exactly while SENDING, and an error only where something went wrong', function () {
    always((_before, _event, after) => {
      expect(after.delivery.leaseUntil !== undefined).to.equal(after.status === 'SENDING')
      if (progressOf(after.status) >= progressOf('SENT')) expect(after.delivery.error).to.equal(undefined)
      if (after.status === 'FAILED') expect(after.delivery.error).to.not.equal(undefined)
    })
  })

  it('keeps a time for every leg that the message is shown to have passed', function () {
    always((_before, _event, { status, delivery }) => {
      if (progressOf(status) >= progressOf('SENT')) expect(delivery.sentAt).to.be.a('number')
      if (progressOf(status) >= progressOf('DELIVERED')) expect(delivery.deliveredAt).to.be.a('number')
      if (status === 'READ') expect(delivery.readAt).to.be.a('number')
    })
  })
})

describe('a message that is sent without trouble', function () {
  it('walks PENDING, SENDING, SENT, DELIVERED, READ and keeps each time', function () {
    const walked = play(
      [
        { kind: 'claimed', at: 10, leaseUntil: 60_010, provider: 'whatsapp' },
        { kind: 'accepted', at: 20, providerMessageId: 'wamid.A' },
        { kind: 'receipt', at: 21, receipt: 'sent' },
        { kind: 'receipt', at: 40, receipt: 'read' },
        { kind: 'receipt', at: 30, receipt: 'delivered' },
      ],
      () => undefined,
    )
    expect(walked).to.deep.equal({
      status: 'READ',
      providerMessageId: 'wamid.A',
      delivery: { attempt: 1, provider: 'whatsapp', sendingAt: 10, sentAt: 20, deliveredAt: 30, readAt: 40 },
    })
  })
})
