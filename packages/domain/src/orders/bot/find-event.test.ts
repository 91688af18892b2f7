import { expect } from 'chai'
import { planGuestMessage } from '../plan-guest-message.ts'
import { at, guest, input, now } from '../testing/guest-input.ts'
import { eventMemoryMs } from './find-event.ts'
import type { GuestInput, GuestPlan } from './guest-plan.ts'

const two = [at('devconf', { name: 'DevConf' }), at('signal-lisboa', { name: 'Signal Lisboa' })]
const nobody = guest({ eventId: null, eventUntil: 0 })

function said({ replies }: GuestPlan): string {
  return replies.map((reply) => ('body' in reply ? reply.body : '')).join('\n--\n')
}

/** What several texts in a row come to, each with what was remembered after the one before. */
function conversation(texts: string[], first: Partial<GuestInput> = {}): GuestPlan {
  let attendee = first.attendee ?? nobody
  let last: GuestPlan | null = null
  for (const text of texts) {
    last = planGuestMessage(input(text, { events: two, ...first, attendee }))
    attendee = last.attendee
  }
  if (last === null) throw new Error('No text.')
  return last
}

describe('the event of a guest', function () {
  it('is the one that is open, without a question, and the same message is the order', function () {
    const plan = planGuestMessage(input('latte', { attendee: nobody }))
    expect(plan.placed?.key.eventId).to.equal('devconf-berlin')
    expect(plan.attendee).to.include({ eventId: 'devconf-berlin', eventUntil: now + eventMemoryMs })
  })

  it('is asked for when several are open; the order is remembered until they choose', function () {
    const asked = conversation(['oat flat white'])
    expect(asked.placed).to.equal(null)
    expect(said(asked)).to.equal(
      'Which event are you at? Answer with its number:\n1: DevConf\n2: Signal Lisboa',
    )
    const chosen = conversation(['oat flat white', '2'])
    expect(chosen.placed?.key.eventId).to.equal('signal-lisboa')
    expect(chosen.placed?.order).to.deep.include({
      itemTitle: 'Flat White',
      modifiers: [{ title: 'Oat' }],
      verbatim: 'oat flat white',
    })
    expect(chosen.attendee).to.deep.include({ eventId: 'signal-lisboa', asked: null })
  })

  it('is chosen by number or name, however it is written', function () {
    for (const text of ['2', ' 2. ', '#2', '2️⃣', 'signal lisboa', "I'm at Signal Lisboa!"])
      expect(conversation(['latte', text]).placed?.key.eventId, text).to.equal('signal-lisboa')
  })

  it('is asked for again, kindly, as long as the answer is none', function () {
    for (const text of ['0', '3', '99', 'huh?', 'thanks', 'one', '']) {
      const plan = conversation(['latte', text])
      expect(said(plan), text).to.match(/^Sorry, we need the number of your event first:\n1: DevConf\n2: /)
      expect(plan.placed).to.equal(null)
      expect(plan.attendee.asked?.text).to.equal('latte')
    }
    expect(conversation(['latte', 'huh?', '1']).placed?.order.itemTitle).to.equal('Latte')
  })

  it('is chosen for the newest order that they wrote meanwhile', function () {
    expect(conversation(['latte', 'espresso', '1']).placed?.order.itemTitle).to.equal('Espresso')
  })

  it('means the list as it was asked', function () {
    const { attendee } = conversation(['latte'])
    const events = [at('another', { name: 'Another' }), ...two]
    expect(planGuestMessage(input('1', { attendee, events })).placed?.key.eventId).to.equal('devconf')
  })

  it('is asked for again when the chosen one has ended meanwhile', function () {
    const { attendee } = conversation(['latte'])
    const events = [at('devconf', { state: 'ENDED' }), at('signal'), at('third')]
    expect(planGuestMessage(input('1', { attendee, events })).attendee.asked?.choices).to.have.length(2)
    const one = [at('devconf', { state: 'ENDED' }), at('signal')]
    const plan = planGuestMessage(input('1', { attendee, events: one }))
    expect(plan.placed?.key.eventId).to.equal('signal')
    expect(plan.placed?.order.itemTitle).to.equal('Latte')
  })

  it('may be named in the first message', function () {
    expect(conversation(['latte at signal lisboa']).placed?.key.eventId).to.equal('signal-lisboa')
  })

  it('says what there is once they have chosen, when they had ordered nothing', function () {
    expect(said(conversation(['hello', '1']))).to.contain('Welcome to DevConf!')
  })

  it('is remembered for five days', function () {
    const { attendee } = conversation(['hello', '2'])
    const later = (ms: number): GuestPlan =>
      planGuestMessage(input('latte', { attendee, events: two, now: now + ms }))
    expect(later(eventMemoryMs - 1).placed?.key.eventId).to.equal('signal-lisboa')
    expect(later(eventMemoryMs + 1).attendee.asked?.text).to.equal('latte')
  })

  it('is void when it ended, and when they write to a number that is not its', function () {
    const attendee = guest({ eventId: 'devconf' })
    const ended = [at('devconf', { state: 'ENDED' }), at('signal')]
    expect(planGuestMessage(input('latte', { attendee, events: ended })).placed?.key.eventId).to.equal(
      'signal',
    )
    const elsewhere = [at('devconf', { senders: ['+1'] }), at('signal')]
    expect(planGuestMessage(input('latte', { attendee, events: elsewhere })).placed?.key.eventId).to.equal(
      'signal',
    )
  })

  it('is none when nothing is open; who was at a paused one stays there', function () {
    const ended = [at('devconf', { state: 'ENDED' })]
    expect(said(planGuestMessage(input('latte', { attendee: nobody, events: ended })))).to.contain(
      'no drinks are being served',
    )
    expect(said(planGuestMessage(input('latte', { attendee: nobody, events: [] })))).to.contain('no drinks')
    const paused = [at('devconf', { state: 'CLOSED', name: 'DevConf' }), at('signal')]
    const stays = planGuestMessage(
      input('latte', { attendee: guest({ eventId: 'devconf' }), events: paused }),
    )
    expect(said(stays)).to.contain('takes a break')
    expect(stays.attendee.eventId).to.equal('devconf')
    const isNew = planGuestMessage(input('latte', { attendee: nobody, events: paused }))
    expect(isNew.placed?.key.eventId).to.equal('signal')
  })

  it('can be changed by writing the name of another', function () {
    const plan = planGuestMessage(
      input('Signal Lisboa', { attendee: guest({ eventId: 'devconf' }), events: two }),
    )
    expect(plan.attendee.eventId).to.equal('signal-lisboa')
  })
})
