import { expect } from 'chai'
import { useFakeTimers, type SinonFakeTimers } from 'sinon'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import { createBoardFollower, type BoardFollower } from './board-follower.ts'
import { buildBoard } from './build-board.test-data.ts'
import type { BoardWord } from './listen-to-board.ts'
import type { ProbeResult } from './probe-board.ts'

const board = buildBoard({ updatedAt: 1_000 })

describe('the board that is followed for days', () => {
  let clock: SinonFakeTimers
  let follower: BoardFollower<PublicBoard>
  let leave: () => void
  let listeners: ((word: BoardWord<PublicBoard>) => void)[]
  let ended: number
  let probes: number
  let answer: ProbeResult

  beforeEach(() => {
    clock = useFakeTimers({ now: 1_000_000 })
    listeners = []
    ended = 0
    probes = 0
    answer = 1_000
    follower = createBoardFollower({
      listen(hear) {
        listeners.push(hear)
        return () => (ended += 1)
      },
      probe() {
        probes += 1
        return Promise.resolve(answer)
      },
      now: Date.now,
    })
    leave = follower.subscribe(() => undefined)
  })

  afterEach(async () => {
    leave()
    const before = probes
    await clock.tickAsync(60_000)
    expect(probes, 'timers left behind').to.equal(before)
    expect(ended, 'listeners left behind').to.equal(listeners.length)
    clock.restore()
  })

  function tell(word: BoardWord<PublicBoard>): void {
    listeners.at(-1)?.(word)
  }

  function confirm(): void {
    tell({ kind: 'told', board, isConfirmed: true })
  }

  it('is loading until the server has spoken, whatever a memory says', () => {
    tell({ kind: 'told', board: null, isConfirmed: false })
    expect(follower.read().phase).to.equal('loading')
    confirm()
    expect(follower.read()).to.deep.equal({ phase: 'live', board, heardAt: 1_000_000 })
  })

  it('says that an event does not exist only when the server does, and shows it when it comes', () => {
    tell({ kind: 'told', board: null, isConfirmed: true })
    expect(follower.read().phase).to.equal('missing')
    confirm()
    expect(follower.read().phase).to.equal('live')
  })

  it('stays live for hours without a change, as long as the server answers', async () => {
    confirm()
    await clock.tickAsync(6 * 3_600_000)
    expect(follower.read().phase).to.equal('live')
    expect(listeners).to.have.length(1)
  })

  it('is stale 45 s after the last answer, keeps what it knew, and says when that was', async () => {
    confirm()
    answer = 'silence'
    tell({ kind: 'told', board, isConfirmed: false })
    expect(follower.read().phase).to.equal('gap')
    await clock.tickAsync(44_000)
    expect(follower.read().phase).to.equal('gap')
    await clock.tickAsync(2_000)
    expect(follower.read()).to.deep.equal({ phase: 'stale', board, heardAt: 1_000_000 })
  })

  it('is stale as well when the line dies without a word', async () => {
    confirm()
    await clock.tickAsync(30_000)
    answer = 'silence'
    await clock.tickAsync(61_000)
    expect(follower.read().phase).to.equal('stale')
  })

  it('never stays live because the clock was set back by an hour', async () => {
    confirm()
    clock.setSystemTime(1_000_000 - 3_600_000)
    await clock.tickAsync(2_000)
    expect(follower.read().phase).to.equal('live')
    answer = 'silence'
    await clock.tickAsync(61_000)
    expect(follower.read().phase).to.equal('stale')

    confirm()
    clock.setSystemTime(1_000_000 - 7_200_000)
    await clock.tickAsync(2_000)
    expect(follower.read().phase).to.equal('stale')
  })

  it('starts a new listener once the server answers again', async () => {
    confirm()
    answer = 'silence'
    tell({ kind: 'told', board, isConfirmed: false })
    await clock.tickAsync(600_000)
    expect(listeners).to.have.length(1)
    answer = 1_000
    await clock.tickAsync(6_000)
    expect(listeners).to.have.length(2)
    expect(follower.read().phase).to.equal('stale')
    confirm()
    expect(follower.read().phase).to.equal('live')
  })

  it('starts a new listener when the old one lags behind what the server has', async () => {
    confirm()
    answer = 2_000
    await clock.tickAsync(24_000)
    expect(listeners).to.have.length(2)
  })

  it('trusts the listener when the probe is refused', async () => {
    confirm()
    answer = 'unclear'
    await clock.tickAsync(600_000)
    expect(follower.read().phase).to.equal('live')
    expect(listeners).to.have.length(1)
  })

  it('starts a failed listener again, ever more patiently', async () => {
    answer = 'unclear'
    for (let round = 0; round < 6; round += 1) {
      tell({ kind: 'broke', reason: 'permission-denied' })
      await clock.tickAsync(61_000)
    }
    expect(listeners).to.have.length(7)
    confirm()
    tell({ kind: 'broke', reason: 'internal' })
    await clock.tickAsync(11_000)
    expect(listeners).to.have.length(8)
  })

  it('does not listen to a listener that it has ended', async () => {
    confirm()
    tell({ kind: 'broke', reason: 'internal' })
    await clock.tickAsync(11_000)
    confirm()
    listeners[0]?.({ kind: 'told', board: null, isConfirmed: true })
    expect(follower.read().phase).to.equal('live')
  })
})
