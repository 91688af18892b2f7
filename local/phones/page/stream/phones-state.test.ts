import { expect } from 'chai'
import type { PhoneMessage, SaidMessage } from '../../../simulators/shared/phone/phone-message.ts'
import type { StreamEvents } from '../../server/stream-events.ts'
import { KEPT_MESSAGES, nextState, NOTHING_YET } from './phones-state.ts'
import type { PhonesState } from './phones-state.ts'

const YOUSSEF = { name: 'Youssef', role: 'driver', number: '+447700900482', channel: 'WhatsApp' } as const
const STRANGER = '+351912345678'

function hello(run: string): { name: 'hello'; data: StreamEvents['hello'] } {
  return { name: 'hello', data: { run, phones: [YOUSSEF], numbers: [], errorCodes: [] } }
}

function message(seq: number, to: string = YOUSSEF.number, extra: Partial<PhoneMessage> = {}): PhoneMessage {
  return {
    kind: 'arrived',
    id: `wamid.${seq}`,
    seq,
    rev: seq,
    at: seq,
    to,
    from: { phoneNumberId: '1', displayPhoneNumber: '+44', name: 'Nordvik Lease' },
    content: { type: 'text', text: String(seq) },
    ...extra,
  }
}

function said(seq: number, by: string): SaidMessage {
  const { from: business, to: _to, ...rest } = message(seq)
  return { ...rest, kind: 'said', by, business }
}

function threads(state: PhonesState): Record<string, number[]> {
  return Object.fromEntries(
    state.phones.map(({ number, entries }) => [number, entries.map(({ seq }) => seq)]),
  )
}

describe('What the phones page holds', () => {
  const greeted = nextState(NOTHING_YET, hello('a'))

  it('starts with the phones that were introduced, empty', () => {
    expect(threads(greeted)).to.deep.equal({ [YOUSSEF.number]: [] })
  })

  it('adds both sides to their phones, and a phone for somebody whom nobody introduced', () => {
    const data = [message(1), message(2, STRANGER), said(3, YOUSSEF.number)]
    const state = nextState(greeted, { name: 'entries', data })
    expect(threads(state)).to.deep.equal({ [YOUSSEF.number]: [1, 3], [STRANGER]: [2] })
    expect(state.phones[1]?.owner).to.equal(null)
  })

  it('shows a phone for everybody whom the simulator has met, by name', () => {
    const person = { phone: STRANGER, userId: 'PT.1', name: 'Rita' }
    const state = nextState(greeted, { name: 'people', data: [person, { userId: 'US.7', name: 'Sam' }] })
    expect(state.phones.map(({ number, profileName }) => [number, profileName])).to.deep.equal([
      [YOUSSEF.number, null],
      [STRANGER, 'Rita'],
      ['US.7', 'Sam'],
    ])
  })

  it('changes an entry in its place', () => {
    const before = nextState(greeted, { name: 'entries', data: [message(1), message(2)] })
    const read = message(1, YOUSSEF.number, { rev: 3, readAt: 9 })
    const after = nextState(before, { name: 'entries', data: [read] })
    expect(threads(after)).to.deep.equal({ [YOUSSEF.number]: [1, 2] })
    expect(after.phones[0]?.entries[0]).to.have.property('readAt', 9)
    expect(after).to.include({ lastSeq: 2, lastRev: 3 })
  })

  it('keeps everything when the connection comes back, and takes nothing twice', () => {
    const before = nextState(greeted, { name: 'entries', data: [message(1), message(2)] })
    const data = [message(2), message(3)]
    const after = nextState(nextState(before, hello('a')), { name: 'entries', data })
    expect(threads(after)).to.deep.equal({ [YOUSSEF.number]: [1, 2, 3] })
  })

  it('starts anew when the server did', () => {
    const before = nextState(greeted, { name: 'entries', data: [message(1)] })
    expect(threads(nextState(before, hello('b')))).to.deep.equal({ [YOUSSEF.number]: [] })
  })

  it('leaves the other phones untouched, so that they are not drawn again', () => {
    const before = nextState(greeted, { name: 'entries', data: [message(1, STRANGER)] })
    const after = nextState(before, { name: 'entries', data: [message(2, STRANGER)] })
    expect(after.phones[0]).to.equal(before.phones[0])
  })

  it('holds the newest messages of a phone and knows that older ones are gone', () => {
    const many = Array.from({ length: KEPT_MESSAGES + 5 }, (_, index) => message(index + 1))
    const [phone] = nextState(greeted, { name: 'entries', data: many }).phones
    expect(phone?.entries).to.have.length(KEPT_MESSAGES)
    expect(phone?.entries[0]?.seq).to.equal(6)
    expect(phone?.cut).to.equal(true)
  })
})
