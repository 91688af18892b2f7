import { expect } from 'chai'
import { planGuestMessage } from '../plan-guest-message.ts'
import { at, guest, input, now, withOpen } from '../testing/guest-input.ts'
import type { GuestPlan } from './guest-plan.ts'

function said({ replies }: GuestPlan): string {
  return replies.map((reply) => ('body' in reply ? reply.body : '')).join('\n--\n')
}

describe('a guest with an open order', function () {
  it('learns how many are ahead; order 0 counts like any other', function () {
    expect(said(planGuestMessage(withOpen('queue', { number: 0 })))).to.equal('Your Latte (#0) is next.')
    expect(said(planGuestMessage(withOpen('queue', {}, { ahead: 1 })))).to.equal(
      '1 order is ahead of your Latte (#3).',
    )
    expect(said(planGuestMessage(withOpen('queue', { status: 'making' })))).to.contain('right now')
    expect(said(planGuestMessage(withOpen('queue', { status: 'placed', number: null })))).to.contain(
      'just come in',
    )
    const ready = said(planGuestMessage(withOpen('queue', { status: 'ready' })))
    expect(ready).to.equal('Your Latte (#3) is ready. Pick it up here: counter B.')
    expect(said(planGuestMessage(withOpen('queue', { status: 'delivered' })))).to.contain('no open order')
  })

  it('cancels what nobody has started, and it does not count as a drink', function () {
    const plan = planGuestMessage(withOpen('cancel my latte', { number: 0 }))
    expect(plan.changed?.order).to.include({
      status: 'cancelled',
      cancelledBy: 'guest',
      cancelledAt: now,
      revision: 1,
    })
    expect(plan.attendee).to.deep.include({
      openOrder: null,
      counts: { 'devconf-berlin': { '2026-11-26': 0 } },
    })
    expect(said(plan)).to.equal('Your Latte (#0) is cancelled.')
  })

  it('cancels one that was not counted yet without counting less', function () {
    const counts = { 'devconf-berlin': { '2026-11-26': 1 } }
    const open = withOpen('cancel', { status: 'placed', number: null })
    const order = open.openOrder?.order
    delete order?.queuedAt
    expect(planGuestMessage(open).attendee.counts).to.deep.equal(counts)
  })

  it('can neither cancel nor change what is being made or is ready', function () {
    for (const status of ['making', 'ready'] as const)
      for (const text of ['cancel', 'change order to espresso']) {
        const plan = planGuestMessage(withOpen(text, { status }))
        expect(plan, `${text} ${status}`).to.deep.include({ changed: null, placed: null })
        expect(said(plan)).to.match(/already|is ready/)
      }
  })

  it('changes the drink; what was said of the first does not stay', function () {
    const plan = planGuestMessage(withOpen('change order to espresso', { modifiers: [{ title: 'Oat' }] }))
    expect(plan.changed?.order).to.deep.include({
      number: 3,
      status: 'queued',
      itemId: 'espresso',
      itemTitle: 'Espresso',
      modifiers: [],
      verbatim: 'change order to espresso',
      changed: { at: now, itemTitle: 'Latte', modifiers: [{ title: 'Oat' }], verbatim: 'latte' },
      revision: 1,
    })
    expect(said(plan)).to.equal('Changed: we make your Espresso (#3).')
  })

  it('changes the milk alone', function () {
    const plan = planGuestMessage(withOpen('change order to oat milk', {}))
    expect(plan.changed?.order).to.deep.include({ itemTitle: 'Latte', modifiers: [{ title: 'Oat' }] })
  })

  it('adds to what was said of it; another milk takes the place of the first', function () {
    const modifiers = [{ title: 'Oat' }, { title: 'Decaf' }, { title: 'Sugar', without: true }]
    const soy = planGuestMessage(withOpen('can I have soy milk and vanilla', { modifiers }))
    expect(soy.changed?.order.modifiers).to.deep.equal([
      { title: 'Decaf' },
      { title: 'Sugar', without: true },
      { title: 'Soy' },
      { title: 'Vanilla syrup' },
    ])
    const no = planGuestMessage(withOpen('no decaf please', { modifiers }))
    expect(no.changed?.order.modifiers).to.deep.include({ title: 'Decaf', without: true })
  })

  it('keeps what they had first until somebody at the bar has seen the change', function () {
    const first = { at: now - 1, itemTitle: 'Cappuccino', modifiers: [], verbatim: 'capp' }
    const plan = planGuestMessage(withOpen('make it an espresso instead', { changed: first }))
    expect(plan.changed?.order.changed).to.deep.equal(first)
  })

  it('changes nothing to the same, to nothing, or to what is sold out', function () {
    for (const text of ['change order to latte', 'change order', 'change order to hot chocolate'])
      expect(planGuestMessage(withOpen(text, {})), text).to.deep.include({ changed: null, placed: null })
    expect(said(planGuestMessage(withOpen('change order', {})))).to.contain('Your order is Latte (#3).')
  })

  it('orders by “change order to …” when there is nothing to change', function () {
    const plan = planGuestMessage(input('change order to espresso'))
    expect(plan.placed?.order.itemTitle).to.equal('Espresso')
    expect(said(planGuestMessage(input('change order')))).to.contain('no open order')
  })

  it('asks about it wherever they write from', function () {
    const events = [at('devconf-berlin', { senders: ['+1'] }), at('signal')]
    expect(said(planGuestMessage(withOpen('queue', {}, { events, ahead: 4 })))).to.contain('4 orders')
  })
})

describe('a guest who wants to be forgotten', function () {
  it('is: what is kept of them, an order that waits, and nothing of it is said back', function () {
    const plan = planGuestMessage(withOpen('forget me', {}))
    expect(plan.forgets).to.equal(true)
    expect(plan.changed?.order).to.include({ status: 'cancelled', cancelledBy: 'guest' })
    expect(plan.attendee).to.deep.include({ eventId: null, name: '', openOrder: null, forgottenAt: now })
    // The drink that they did not get is none.
    expect(plan.attendee.counts).to.deep.equal({ 'devconf-berlin': { '2026-11-26': 0 } })
    expect(said(plan)).to.contain('forgotten').and.not.to.contain('Latte')
  })

  it('leaves at the bar what is being made', function () {
    expect(planGuestMessage(withOpen('forget me', { status: 'making' })).changed).to.equal(null)
  })

  it('has had as many drinks as before, and is known again when they write', function () {
    const counts = { 'devconf-berlin': { '2026-11-26': 4 } }
    const { attendee } = planGuestMessage(input('forget me', { attendee: guest({ counts, name: 'Maria' }) }))
    expect(attendee).to.deep.include({ counts, name: '', eventId: null })
    const back = planGuestMessage(input('latte', { attendee }))
    expect(back.placed).to.equal(null)
    expect(said(back)).to.contain('you have had your 4 drinks')
    expect(back.attendee.forgottenAt).to.equal(null)
  })

  it('is still not to be texted when they had said STOP', function () {
    const plan = planGuestMessage(input('forget me', { attendee: guest({ isOptedOut: true }) }))
    expect(plan).to.deep.include({ forgets: true, replies: [], silence: 'opted-out' })
    expect(plan.attendee.isOptedOut).to.equal(true)
  })
})
