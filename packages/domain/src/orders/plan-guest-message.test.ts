import { expect } from 'chai'
import type { GuestPlan } from './bot/guest-plan.ts'
import { planGuestMessage } from './plan-guest-message.ts'
import { at, guest, input, message, now, withOpen } from './testing/guest-input.ts'

function said(plan: GuestPlan): string {
  return plan.replies.map((reply) => ('body' in reply ? reply.body : JSON.stringify(reply))).join('\n--\n')
}

/** Everything that a plan would write as text. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('a guest who orders', function () {
  it('has an order with the id of their message; the confirmation says the rest', function () {
    const plan = planGuestMessage(
      input('oat flat white pls', { message: message('oat flat white pls', { profileName: 'Maria Silva' }) }),
    )
    expect(plan).to.deep.include({ replies: [], silence: 'order-placed', changed: null, forgets: false })
    expect(plan.placed?.key).to.deep.equal({ eventId: 'devconf-berlin', orderId: 'SM1' })
    expect(plan.placed?.order).to.deep.include({
      number: null,
      status: 'placed',
      itemId: 'flat-white',
      modifiers: [{ title: 'Oat' }],
      verbatim: 'oat flat white pls',
      language: 'en',
      channel: 'sms',
      guest: { name: 'Maria', digits: '482', isTexted: true },
      createdAt: now,
    })
    expect(plan.placed?.guest).to.deep.equal({
      attendeeId: '+447700900482',
      conversationId: '+447700900177;+447700900482',
    })
    expect(plan.attendee).to.deep.include({
      openOrder: plan.placed?.key,
      name: 'Maria Silva',
      language: 'en',
    })
  })

  it('is told that one order is one drink', function () {
    for (const text of ['two flat whites', 'a flat white and an espresso']) {
      const plan = planGuestMessage(input(text))
      expect(plan.placed?.order.itemTitle).to.equal('Flat White')
      expect(said(plan)).to.contain('One order is one drink')
    }
  })

  it('is told what is sold out, until when, and what there is', function () {
    const { event } = at('devconf-berlin')
    const menu = event.menu.map((item) => ({ ...item, backAt: now + 3_600_000 }))
    const plan = planGuestMessage(input('hot chocolate', { events: [at('devconf-berlin', { menu })] }))
    expect(plan.placed).to.equal(null)
    expect(said(plan)).to.match(
      /^Sorry, Hot Chocolate is sold out until 12:00. We have: Flat White, .*Macchiato\.$/,
    )
  })

  it('gets the second drink that they named where the first is sold out, and is told so', function () {
    const plan = planGuestMessage(input('hot chocolate or a latte'))
    expect(plan.placed?.order.itemTitle).to.equal('Latte')
    expect(said(plan)).to.equal('Sorry, Hot Chocolate is sold out, so we make your Latte.')
  })

  it('is quoted, and told what there is, when nothing of it is a drink', function () {
    const plan = planGuestMessage(input('something\n warm'))
    expect(said(plan)).to.contain('"something warm"').and.to.contain('Flat White, Cappuccino')
    expect(plan.placed).to.equal(null)
  })

  it('orders no second drink while the first is not ready, and is told how to change it', function () {
    for (const status of ['placed', 'queued', 'making'] as const) {
      const plan = planGuestMessage(withOpen('espresso', { status }))
      expect(plan).to.deep.include({ placed: null, changed: null })
      expect(said(plan)).to.match(
        /^We are still making your Latte \(#3\)\. To change it, write "change order to/,
      )
    }
  })

  it('may order again when the first is ready, or at an event that is over', function () {
    expect(planGuestMessage(withOpen('espresso', { status: 'ready' })).placed).to.not.equal(null)
    const ended = withOpen(
      'espresso',
      {},
      {
        attendee: guest({ eventId: 'other', openOrder: { eventId: 'devconf-berlin', orderId: 'SM0' } }),
        events: [at('devconf-berlin', { state: 'ENDED' }), at('other')],
      },
    )
    expect(planGuestMessage(ended).placed?.key.eventId).to.equal('other')
  })

  it('may write as much as they like: nothing is cut through the middle of an emoji', function () {
    const [padding, heart] = ['x'.repeat(1_599 - 'latte '.length), '🩷']
    const body = `latte ${padding}${heart}`
    const profileName = `${'y'.repeat(39)}${heart}${'z'.repeat(78)}${heart}`
    const texts = [
      body,
      `change order to ${body}`,
      `${heart.repeat(900)} something`,
      `FILA ${heart.repeat(900)}`,
    ]
    const asked = [at('one', { name: heart.repeat(30) }), at('two', { name: heart.repeat(30) })]
    for (const text of texts.flatMap((each) => [each, `x${each}`]))
      for (const given of [
        input(text, { message: message(text, { profileName }) }),
        withOpen(text, {}),
        input(text, { attendee: guest({ eventId: null }), events: asked }),
      ])
        for (const written of textsIn(planGuestMessage(given))) expect(written.isWellFormed()).to.equal(true)
  })

  it('has a limit by the day where the event is, or for the event', function () {
    // In Berlin it is the 27th.
    const late = Date.UTC(2026, 10, 26, 23, 30)
    const counts = { 'devconf-berlin': { '2026-11-26': 4, '2026-11-27': 3 } }
    const attendee = guest({ counts, eventUntil: late + 1 })
    expect(planGuestMessage(input('latte', { attendee, now: late })).placed).to.not.equal(null)
    const events = [at('devconf-berlin', { limitPer: 'event' })]
    const refused = planGuestMessage(input('latte', { attendee, now: late, events }))
    expect(refused.placed).to.equal(null)
    expect(said(refused)).to.equal('Sorry, you have had your 4 drinks for this event.')
    const before = planGuestMessage(input('latte', { attendee }))
    expect(said(before)).to.equal('Sorry, you have had your 4 drinks for today.')
  })

  it('has none when they are on the list, or the event has none', function () {
    const attendee = guest({ counts: { 'devconf-berlin': { '2026-11-26': 60 } } })
    expect(planGuestMessage(input('latte', { attendee })).placed).to.equal(null)
    expect(
      planGuestMessage(input('latte', { attendee, unlimitedAt: ['devconf-berlin'] })).placed,
    ).to.not.equal(null)
    const events = [at('devconf-berlin', { maxOrdersPerGuest: 50 })]
    expect(planGuestMessage(input('latte', { attendee, events })).placed).to.not.equal(null)
  })
})

describe('a guest who writes something else', function () {
  it('reads the menu, in the event’s words where it has some', function () {
    const events = [at('devconf-berlin', { texts: { welcome: 'Moin!' } })]
    expect(said(planGuestMessage(input('hi', { events })))).to.match(/^Moin! Write .*\nFlat White\n/)
    expect(said(planGuestMessage(input('menu')))).to.match(/^Welcome to DevConf Berlin! /)
  })

  it('picks from a list on WhatsApp, where the event has a template', function () {
    const events = [at('devconf-berlin', { contentSids: { menu: 'HX1' } })]
    const whatsapp = { ourAddress: 'whatsapp:+447700900177', theirAddress: 'whatsapp:+447700900482' }
    const rich = planGuestMessage(input('menu', { events, message: message('menu', whatsapp) }))
    const [reply] = rich.replies
    expect(reply).to.have.property('contentSid', 'HX1')
    expect(reply).to.have.property('contentVariables').that.includes({
      2: 'Flat White',
      3: 'Double espresso, silky milk',
      4: 'Cappuccino',
    })
    const [plain] = planGuestMessage(input('menu', { events })).replies
    expect(plain).to.have.property('body')
  })

  it('is answered in their language, which is remembered, else in the event’s', function () {
    const first = planGuestMessage(input('oi, o que tem?'))
    expect(first.attendee.language).to.equal('pt')
    expect(said(first)).to.contain('Escreva o que deseja')
    const second = planGuestMessage(input('mocha', { attendee: first.attendee }))
    expect(said(second)).to.match(/^Não temos mocha aqui\. Temos: /)
    const back = planGuestMessage(input('English please', { attendee: first.attendee }))
    expect(said(back)).to.contain('Welcome to')
    const events = [at('devconf-berlin', { language: 'pt' })]
    expect(said(planGuestMessage(input('menu', { events })))).to.contain('Boas-vindas')
  })

  it('needs no answer to thanks, and gets none after STOP', function () {
    expect(planGuestMessage(input('thanks!'))).to.deep.include({ replies: [], silence: 'thanks' })
    const attendee = guest({ isOptedOut: true })
    const plan = planGuestMessage(input('latte', { attendee }))
    expect(plan).to.deep.include({ placed: null, replies: [], silence: 'opted-out' })
  })

  it('reads the menu when they are new, whatever polite thing they write', function () {
    for (const text of ['👍', 'ok', 'thanks'])
      expect(said(planGuestMessage(input(text, { attendee: guest({ eventId: null }) }))), text).to.contain(
        'Flat White',
      )
  })

  it('is told that only text can be read when a picture comes', function () {
    expect(said(planGuestMessage(input('')))).to.contain('only text')
  })
})

describe('a paused bar', function () {
  const closed = [
    at('devconf-berlin', {
      state: 'CLOSED',
      pause: { reason: '', byName: '', at: now, until: now + 2_700_000 },
    }),
  ]

  it('takes no order and no change, and says until when, or in its own words', function () {
    for (const text of ['latte', 'menu', 'whatever']) {
      const plan = planGuestMessage(input(text, { events: closed }))
      expect(plan).to.deep.include({ placed: null, changed: null })
      expect(said(plan), text).to.equal(
        'The bar at DevConf Berlin takes a break until 11:45. Please try again then.',
      )
    }
    const change = planGuestMessage(withOpen('change order to espresso', {}, { events: closed }))
    expect(change.changed).to.equal(null)
    expect(said(change)).to.contain('takes a break')
    const own = [at('devconf-berlin', { state: 'CLOSED', texts: { offline: 'Cleaning!' } })]
    expect(said(planGuestMessage(input('latte', { events: own })))).to.equal('Cleaning!')
  })

  it('still tells the place in the queue, cancels, and forgets', function () {
    const events = { events: closed, ahead: 2 }
    expect(said(planGuestMessage(withOpen('queue', {}, events)))).to.equal(
      '2 orders are ahead of your Latte (#3).',
    )
    expect(planGuestMessage(withOpen('cancel', {}, events)).changed?.order.status).to.equal('cancelled')
    expect(planGuestMessage(withOpen('forget me', {}, events)).forgets).to.equal(true)
    expect(said(planGuestMessage(input('queue', { events: closed })))).to.contain('no open order')
  })
})
