import { expect } from 'chai'
import { createTurns, type Turns, type Waiting } from './turns.ts'

const pace = { pair: { burst: 2, intervalMs: 1_000 }, messagesPerSecond: 8 }

function message(id: string, changes: Partial<Waiting> = {}): Waiting {
  return { id, phoneNumberId: '1', driver: '+447700900482', messagesPerSecond: undefined, ...changes }
}

/** Turns with a driver of whom WhatsApp has said that it was too much. */
function limited(): Turns {
  const turns = createTurns(pace)
  turns.refused(message('before'), 0)
  return turns
}

describe('turns', function () {
  it('nobody waits for before WhatsApp has said no', function () {
    const turns = createTurns(pace)
    const times = Array.from({ length: 10 }, (_, n) => turns.withDriver(message(`m${n}`), n))
    expect(times).to.deep.equal(Array.from({ length: 10 }, (_, n) => n))
  })

  it('are taken once it has, behind what it took on credit, also by the message that it refused', function () {
    const turns = createTurns(pace)
    for (const id of ['a', 'b', 'c']) turns.withDriver(message(id), 0)
    turns.refused(message('c'), 100)
    expect(turns.withDriver(message('c'), 1_000)).to.equal(2_100)
    expect(turns.withDriver(message('d'), 1_000)).to.equal(2_100)
    expect(turns.withDriver(message('e'), 1_000)).to.equal(4_200)
  })

  it('are minded for an hour after it spoke', function () {
    const turns = createTurns(pace)
    turns.refused(message('a'), 0)
    const later = 60 * 60_000
    const times = ['b', 'c', 'd'].map((id) => turns.withDriver(message(id), later))
    expect(times).to.deep.equal([later, later, later])
  })

  it('are kept for a message whose task is delivered again', function () {
    const turns = limited()
    const first = ['a', 'b', 'c'].map((id) => turns.withDriver(message(id), 0))
    expect(first).to.deep.equal([0, 0, 2_100])
    expect(['a', 'b', 'c'].map((id) => turns.withDriver(message(id), 500))).to.deep.equal(first)
  })

  it('are given per number and driver', function () {
    const turns = limited()
    for (const id of ['a', 'b', 'c']) turns.withDriver(message(id), 0)
    expect(turns.withDriver(message('d', { driver: '+447700900483' }), 0)).to.equal(0)
    expect(turns.withDriver(message('e', { phoneNumberId: '2' }), 0)).to.equal(0)
  })

  it('follow the rate that a number’s settings name', function () {
    const turns = createTurns(pace)
    const usual = Array.from({ length: 10 }, (_, n) => turns.withNumber(message(`a${n}`), 0))
    const quick = Array.from({ length: 10 }, (_, n) =>
      turns.withNumber(message(`b${n}`, { phoneNumberId: '2', messagesPerSecond: 80 }), 0),
    )
    expect(Math.max(...usual)).to.be.above(1_000)
    expect(Math.max(...quick)).to.equal(0)
  })

  it('do not fill the memory', function () {
    const turns = limited()
    turns.withDriver(message('first'), 0)
    for (let n = 0; n < 30_000; n += 1) turns.withDriver(message(`m${n}`, { driver: `${n}` }), 0)
    // It was forgotten, and is given a turn anew.
    expect(turns.withDriver(message('first'), 10)).to.equal(10)
  })
})
