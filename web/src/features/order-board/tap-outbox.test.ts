import { expect } from 'chai'
import { useFakeTimers, type SinonFakeTimers } from 'sinon'
import type { BoardTap, TapOutcome } from './board-tap.ts'
import { createTapOutbox, type TapOutbox } from './tap-outbox.ts'

/** A server that answers when told, and a tablet with its storage. */
function setUp(stored: Map<string, string> = new Map()) {
  const sent: { tap: BoardTap; answer: (outcome: TapOutcome) => Promise<void> }[] = []
  const settled: string[] = []
  let ids = 0
  const outbox: TapOutbox = createTapOutbox({
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    storageKey: 'taps',
    send(tap) {
      const { promise, resolve } = Promise.withResolvers<TapOutcome>()
      sent.push({
        tap,
        async answer(outcome) {
          resolve(outcome)
          await promise
          await Promise.resolve()
        },
      })
      return promise
    },
    now: () => 1_000_000,
    newId: () => `tap-${(ids += 1)}`,
  })
  outbox.onSettled((tap, { kind }) => settled.push(`${tap.action} ${tap.orderId} ${kind}`))
  return { outbox, sent, settled, stored }
}

function about(action: BoardTap['action'], orderId = 'a'): Omit<BoardTap, 'tapId' | 'at'> {
  return { orderId, number: 7, action, terminal: 1, revision: 3 }
}

const did: TapOutcome = { kind: 'did' }
const unreachable: TapOutcome = { kind: 'unreachable' }

describe('the taps of a tablet', () => {
  let clock: SinonFakeTimers
  beforeEach(() => {
    clock = useFakeTimers()
  })
  afterEach(() => clock.restore())

  it('leave at once while there is a connection', async () => {
    const { outbox, sent, settled } = setUp()
    outbox.connect(true)
    outbox.tap(about('start'))
    expect(sent.map(({ tap }) => tap.action)).to.deep.equal(['start'])
    expect(outbox.read().map(({ state }) => state)).to.deep.equal(['sending'])
    await sent[0]?.answer(did)
    expect(settled).to.deep.equal(['start a did'])
    expect(outbox.read().map(({ state }) => state)).to.deep.equal(['done'])
    outbox.see(new Map([['a', { revision: 4 }]]))
    expect(outbox.read()).to.deep.equal([])
  })

  it('are kept without one, but for a Start, and leave in their order when it is back', async () => {
    const { outbox, sent } = setUp()
    outbox.tap(about('start', 'z'))
    outbox.tap(about('ready'))
    outbox.tap(about('serve'))
    outbox.tap(about('cancel', 'b'))
    expect(sent).to.deep.equal([])
    expect(outbox.read().map(({ action }) => action)).to.deep.equal(['ready', 'serve', 'cancel'])
    outbox.connect(true)
    // One after the other on the same order; another order does not wait for it.
    expect(sent.map(({ tap }) => tap.action)).to.deep.equal(['ready', 'cancel'])
    await sent[0]?.answer(did)
    expect(sent.map(({ tap }) => tap.action)).to.deep.equal(['ready', 'cancel', 'serve'])
  })

  it('wait behind another on the same order, and may be taken back until it is their turn', async () => {
    const { outbox, sent } = setUp()
    outbox.connect(true)
    outbox.tap(about('start'))
    outbox.tap(about('ready'))
    outbox.tap(about('serve'))
    expect(outbox.read().map(({ state }) => state)).to.deep.equal(['sending', 'waiting', 'waiting'])
    expect(outbox.takeBack('tap-3')).to.equal(true)
    outbox.connect(false)
    expect(outbox.read().map(({ state }) => state)).to.deep.equal(['sending', 'kept'])
    await sent[0]?.answer(did)
    expect(sent).to.have.length(1)
    outbox.connect(true)
    expect(sent.map(({ tap }) => tap.action)).to.deep.equal(['start', 'ready'])
  })

  it('survive a page that is closed, under the same ids', () => {
    const first = setUp()
    first.outbox.tap(about('ready'))
    first.outbox.tap(about('serve'))
    const second = setUp(first.stored)
    second.outbox.connect(true)
    expect(second.sent.map(({ tap }) => tap.tapId)).to.deep.equal(['tap-1'])
  })

  it('are sent again under the same id when nobody answered, later and later', async () => {
    const { outbox, sent, settled } = setUp()
    outbox.connect(true)
    outbox.tap(about('ready'))
    await sent[0]?.answer(unreachable)
    expect(outbox.read().map(({ state }) => state)).to.deep.equal(['kept'])
    clock.tick(1_500)
    await sent[1]?.answer(unreachable)
    clock.tick(1_500)
    expect(sent).to.have.length(2)
    clock.tick(1_500)
    await sent[2]?.answer(did)
    expect(sent.map(({ tap }) => tap.tapId)).to.deep.equal(['tap-1', 'tap-1', 'tap-1'])
    expect(settled).to.deep.equal(['ready a did'])
  })

  it('give up a Start that nobody answered', async () => {
    const { outbox, sent, settled } = setUp()
    outbox.connect(true)
    outbox.tap(about('start'))
    await sent[0]?.answer(unreachable)
    expect(outbox.read()).to.deep.equal([])
    expect(settled).to.deep.equal(['start a unreachable'])
  })

  it('can be taken back while they are kept, not once they left', () => {
    const { outbox } = setUp()
    outbox.tap(about('ready'))
    expect(outbox.takeBack('tap-1')).to.equal(true)
    expect(outbox.read()).to.deep.equal([])
    outbox.tap(about('ready'))
    outbox.connect(true)
    expect(outbox.takeBack('tap-2')).to.equal(false)
  })

  it('count once however a finger bounces', () => {
    const { outbox, sent } = setUp()
    outbox.connect(true)
    outbox.tap(about('ready'))
    outbox.tap(about('ready'))
    expect(sent).to.have.length(1)
  })

  it('are forgotten when somebody else was first, and after a while without the server’s word', async () => {
    const { outbox, sent, settled } = setUp()
    outbox.connect(true)
    outbox.tap(about('start'))
    await sent[0]?.answer({ kind: 'late', status: 'making', terminal: 2 })
    expect(outbox.read()).to.deep.equal([])
    outbox.tap(about('ready', 'b'))
    await sent[1]?.answer(did)
    clock.tick(6_000)
    expect(outbox.read()).to.deep.equal([])
    expect(settled).to.deep.equal(['start a late', 'ready b did'])
  })

  it('do not mind what a storage holds', () => {
    for (const text of ['{', '7', '[null, {"tapId":1}]', '[{"tapId":"t","orderId":"a","action":"fly"}]'])
      expect(setUp(new Map([['taps', text]])).outbox.read()).to.deep.equal([])
  })
})
