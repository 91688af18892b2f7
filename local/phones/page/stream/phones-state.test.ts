import { expect } from 'chai'
import type { PhoneMessage } from '../../../simulators/whatsapp-cloud-api/phone/phone-content.ts'
import type { StreamEvents } from '../../server/stream-events.ts'
import { KEPT_MESSAGES, nextState, NOTHING_YET } from './phones-state.ts'
import type { PhonesState } from './phones-state.ts'

const YOUSSEF = { name: 'Youssef', role: 'driver', number: '+447700900482', channel: 'WhatsApp' } as const

function hello(run: string): { name: 'hello'; data: StreamEvents['hello'] } {
  return { name: 'hello', data: { run, phones: [YOUSSEF], numbers: [], errorCodes: [], faults: [] } }
}

function message(seq: number, to: string = YOUSSEF.number): PhoneMessage {
  return {
    id: `wamid.${seq}`,
    seq,
    at: seq,
    to,
    from: { phoneNumberId: '1', displayPhoneNumber: '+44', name: 'Nordvik Lease' },
    content: { type: 'text', text: String(seq) },
  }
}

function threads(state: PhonesState): Record<string, number[]> {
  return Object.fromEntries(
    state.phones.map(({ number, messages }) => [number, messages.map(({ seq }) => seq)]),
  )
}

describe('What the phones page holds', () => {
  const greeted = nextState(NOTHING_YET, hello('a'))

  it('starts with the phones that were introduced, empty', () => {
    expect(threads(greeted)).to.deep.equal({ [YOUSSEF.number]: [] })
  })

  it('adds messages to their phones, and a phone for a number that nobody introduced', () => {
    const state = nextState(greeted, {
      name: 'messages',
      data: [message(1), message(2, '+351912345678'), message(3)],
    })
    expect(threads(state)).to.deep.equal({ [YOUSSEF.number]: [1, 3], '+351912345678': [2] })
    expect(state.phones[1]?.owner).to.equal(null)
  })

  it('keeps everything when the connection comes back, and takes no message twice', () => {
    const before = nextState(greeted, { name: 'messages', data: [message(1), message(2)] })
    const after = nextState(nextState(before, hello('a')), {
      name: 'messages',
      data: [message(2), message(3)],
    })
    expect(threads(after)).to.deep.equal({ [YOUSSEF.number]: [1, 2, 3] })
  })

  it('starts anew when the server did', () => {
    const before = nextState(greeted, { name: 'messages', data: [message(1)] })
    expect(threads(nextState(before, hello('b')))).to.deep.equal({ [YOUSSEF.number]: [] })
  })

  it('leaves the other phones untouched, so that they are not drawn again', () => {
    const before = nextState(greeted, { name: 'messages', data: [message(1, '+351912345678')] })
    const after = nextState(before, { name: 'messages', data: [message(2, '+351912345678')] })
    expect(after.phones[0]).to.equal(before.phones[0])
  })

  it('holds the newest messages of a phone and knows that older ones are gone', () => {
    const many = Array.from({ length: KEPT_MESSAGES + 5 }, (_, index) => message(index + 1))
    const [phone] = nextState(greeted, { name: 'messages', data: many }).phones
    expect(phone?.messages).to.have.length(KEPT_MESSAGES)
    expect(phone?.messages[0]?.seq).to.equal(6)
    expect(phone?.cut).to.equal(true)
  })
})
