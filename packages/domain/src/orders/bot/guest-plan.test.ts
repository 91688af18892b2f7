import { expect } from 'chai'
import * as fc from 'fast-check'
import type { Attendee } from '../attendee.ts'
import { EventState } from '../event.ts'
import { isAtLimit } from '../guest-counts.ts'
import { OrderStatus } from '../order.ts'
import { planGuestMessage } from '../plan-guest-message.ts'
import { at, guest, input, message, now, withOpen } from '../testing/guest-input.ts'
import type { GuestInput } from './guest-plan.ts'

const text = fc.oneof(
  fc.constantFrom(
    'latte',
    'oat flat white',
    'cancel',
    'queue',
    'change order to espresso',
    'menu',
    'forget me',
    '1',
    '2',
    '',
    'thanks',
    'two lattes',
    'hot chocolate',
    'um café',
    'cancela',
    'a latte or an espresso',
    'DevConf',
    '👍',
  ),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const event = (eventId: string, name: string): fc.Arbitrary<GuestInput['events'][number]> =>
  fc
    .record({
      state: fc.constantFrom(...EventState.options),
      language: fc.constantFrom('en' as const, 'pt' as const),
      limitPer: fc.constantFrom('day' as const, 'event' as const),
      senders: fc.constantFrom<string[][]>(
        ['+447700900177'],
        ['+447700900177', 'whatsapp:+447700900177'],
        ['+1'],
      ),
      contentSids: fc.constantFrom({}, { menu: 'HX1', events: 'HX2' }),
    })
    .map((fields) => at(eventId, { ...fields, name }))
const attendee: fc.Arbitrary<Attendee> = fc
  .record({
    eventId: fc.constantFrom(null, 'devconf-berlin', 'signal', 'gone'),
    eventUntil: fc.constantFrom(0, now + 1),
    counts: fc.constantFrom({}, { 'devconf-berlin': { '2026-11-26': 4 } }, { signal: { '2026-11-25': 4 } }),
    asked: fc.constantFrom<Attendee['asked'][]>(null, {
      choices: [
        { eventId: 'devconf-berlin', name: 'DevConf' },
        { eventId: 'gone', name: 'Gone' },
      ],
      text: 'latte',
      at: now,
    }),
    isOptedOut: fc.boolean(),
  })
  .map((fields) => guest(fields))
const anyInput: fc.Arbitrary<GuestInput> = fc
  .record({
    text,
    attendee,
    events: fc.tuple(event('devconf-berlin', 'DevConf'), event('signal', 'Signal')),
    open: fc.option(fc.constantFrom(...OrderStatus.options), { nil: null }),
    isWhatsapp: fc.boolean(),
    ahead: fc.nat(300),
    unlimitedAt: fc.subarray(['devconf-berlin', 'signal']),
  })
  .map(({ text: body, open, isWhatsapp, ...rest }) => {
    const addresses = isWhatsapp
      ? { ourAddress: 'whatsapp:+447700900177', theirAddress: 'whatsapp:+447700900482' }
      : {}
    const other = { ...rest, message: message(body, addresses) }
    return open === null
      ? input(body, other)
      : withOpen(
          body,
          { status: open },
          {
            ...other,
            attendee: { ...rest.attendee, openOrder: { eventId: 'devconf-berlin', orderId: 'SM0' } },
          },
        )
  })

describe('the plan for any message of any guest', function () {
  it('answers, or says why not; and what it says fits into a message', function () {
    always((_, { replies, silence }) => {
      expect(replies.length > 0).to.equal(silence === null)
      for (const reply of replies)
        if ('body' in reply) expect(reply.body.length).to.be.within(1, 1_600)
        else for (const value of Object.values(reply.contentVariables)) expect(value).to.not.equal('')
    })
  })

  it('places no order while one is open, over the limit, of what is not on, or where nothing is open', function () {
    always((given, { placed }) => {
      if (placed === null) return
      const place = given.events.find(({ eventId }) => eventId === placed.key.eventId)
      const own = given.events.find(({ eventId }) => eventId === 'devconf-berlin')
      if (own?.event.state !== 'ENDED')
        expect(given.openOrder?.order.status).to.not.be.oneOf(['placed', 'queued', 'making'])
      expect(place?.event.state).to.equal('OPEN')
      expect(place?.event.senders).to.include(given.message.ourAddress)
      expect(place?.event.menu.find(({ id }) => id === placed.order.itemId)?.isOn).to.equal(true)
      if (place !== undefined && !given.unlimitedAt.includes(place.eventId))
        expect(isAtLimit(given.attendee, place.eventId, place.event, now)).to.equal(false)
      expect(given.attendee.isOptedOut).to.equal(false)
    })
  })

  it('changes only an order that nobody has started, and never its number', function () {
    always((given, { changed }) => {
      if (changed === null) return
      expect(given.openOrder?.order.status).to.be.oneOf(['placed', 'queued'])
      expect(changed.key).to.deep.equal(given.openOrder?.key)
      expect(changed.order.number).to.equal(given.openOrder?.order.number)
      expect(changed.order.revision).to.equal((given.openOrder?.order.revision ?? 0) + 1)
    })
  })

  it('writes nothing to somebody who said STOP', function () {
    always(({ attendee: { isOptedOut } }, plan) => {
      if (isOptedOut) expect(plan).to.deep.include({ replies: [], placed: null, silence: 'opted-out' })
    })
  })

  it('says no more than fits, however long the menu and the welcome are', function () {
    const menu = Array.from({ length: 10 }, (_, index) => ({
      id: String(index),
      title: `Drink ${index}`.padEnd(40, 'x'),
      description: '',
      isOn: true,
    }))
    const modifiers = Array.from({ length: 30 }, (_, index) => ({
      id: String(index),
      title: `Extra ${index}`.padEnd(40, 'x'),
      kind: 'extra' as const,
    }))
    const texts = { welcome: 'Welcome! '.repeat(66), offline: '' }
    const [reply] = planGuestMessage(
      input('menu', { events: [at('devconf-berlin', { menu, modifiers, texts })] }),
    ).replies
    expect(reply).to.have.property('body').with.length(1_600)
  })

  it('is the same for the same', function () {
    always((given, plan) => {
      expect(planGuestMessage(given)).to.deep.equal(plan)
    })
  })
})

function always(check: (given: GuestInput, plan: ReturnType<typeof planGuestMessage>) => void): void {
  fc.assert(
    fc.property(anyInput, (given) => check(given, planGuestMessage(given))),
    { numRuns: 400 },
  )
}
