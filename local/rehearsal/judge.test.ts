import { expect } from 'chai'
import type { Facts } from './facts.ts'
import { isKept, judge } from './judge.ts'

const path = 'a/message'

/** An hour of one message each way in which everything went well. */
function goodHour(): Facts {
  return {
    begunAt: 0,
    written: [{ path, at: 0 }],
    said: [{ whatsappMessageId: 'wamid.in', from: '4915551000000', counts: true, at: 0 }],
    accepted: [{ path, whatsappMessageId: 'wamid.out', at: 1 }],
    receipts: ['sent' as const, 'delivered' as const].map((status) => ({
      whatsappMessageId: 'wamid.out',
      status,
      dropped: false,
    })),
    outgoing: [{ path, status: 'DELIVERED' }],
    incoming: [{ path: 'an/answer', whatsappMessageId: 'wamid.in', driver: '4915551000000' }],
    enquiries: [{ path: 'an/enquiry', unread: 1 }],
    deadLetters: [],
    parked: 0,
    faults: {},
    counted: 1,
  }
}

interface Case {
  what: string
  change: Partial<Facts>
  broken: 'lost' | 'doubled' | 'stuck' | 'wrongState'
}

const taken = goodHour().accepted
const answer = goodHour().incoming
const cases: Case[] = [
  { what: 'a message that is gone', change: { outgoing: [], counted: 0 }, broken: 'lost' },
  { what: 'SENT, but never taken', change: { accepted: [], counted: 0 }, broken: 'lost' },
  { what: 'taken twice', change: { accepted: [...taken, ...taken] }, broken: 'doubled' },
  {
    what: 'failed without a dead letter',
    change: { accepted: [], receipts: [], outgoing: [{ path, status: 'FAILED' }], counted: 0 },
    broken: 'lost',
  },
  {
    what: 'FAILED, although it was taken',
    change: { outgoing: [{ path, status: 'FAILED' }], deadLetters: [path] },
    broken: 'wrongState',
  },
  ...['PENDING', 'SENDING', 'HELD'].map((status) => ({
    what: `still ${status}`,
    change: { outgoing: [{ path, status }] },
    broken: 'stuck' as const,
  })),
  { what: 'a state too low', change: { outgoing: [{ path, status: 'SENT' }] }, broken: 'wrongState' },
  { what: 'a state too high', change: { outgoing: [{ path, status: 'READ' }] }, broken: 'wrongState' },
  {
    what: 'UNKNOWN, although a receipt came',
    change: { outgoing: [{ path, status: 'UNKNOWN' }], counted: 0 },
    broken: 'wrongState',
  },
  { what: 'an answer that is nowhere', change: { incoming: [] }, broken: 'lost' },
  { what: 'an answer stored twice', change: { incoming: [...answer, ...answer] }, broken: 'doubled' },
  {
    what: 'an answer in the enquiry of somebody else',
    change: { incoming: answer.map((message) => ({ ...message, driver: '4915551000001' })) },
    broken: 'wrongState',
  },
  {
    what: 'a file that never came',
    change: { incoming: answer.map((message) => ({ ...message, media: 'WAITING' })) },
    broken: 'stuck',
  },
  {
    what: 'a badge that is wrong',
    change: { enquiries: [{ path: 'an/enquiry', unread: 2 }] },
    broken: 'wrongState',
  },
  { what: 'an update that waits for its message', change: { parked: 1 }, broken: 'stuck' },
  { what: 'a figure that counts twice', change: { counted: 2 }, broken: 'wrongState' },
]

describe('the judge of a rehearsal', () => {
  it('finds nothing in an hour without fault', () => {
    const verdict = judge(goodHour())
    expect(verdict).to.deep.equal({ lost: [], doubled: [], stuck: [], wrongState: [], unknown: [] })
    expect(isKept(verdict)).to.equal(true)
  })

  for (const { what, change, broken } of cases) {
    it(`finds ${what}`, () => {
      const verdict = judge({ ...goodHour(), ...change })
      expect(verdict[broken]).to.have.lengthOf.at.least(1)
      expect(isKept(verdict)).to.equal(false)
    })
  }

  it('lets a message be UNKNOWN of which no word came back', () => {
    const receipts = goodHour().receipts.map((receipt) => ({ ...receipt, dropped: true }))
    const verdict = judge({
      ...goodHour(),
      receipts,
      outgoing: [{ path, status: 'UNKNOWN' }],
      counted: 0,
    })
    expect(verdict.unknown).to.deep.equal([path])
    expect(isKept(verdict)).to.equal(true)
  })
})
