import { expect } from 'chai'
import type { DeskSnapshot } from '@relaydesk/domain/tickets/protocol/desk-snapshot.ts'
import type { DeskListener } from '@relaydesk/store/tickets/watch-desk.ts'
import { createVenueWatches, type VenueWatches } from './venue-watches.ts'

const [first, second, third]: DeskSnapshot[] = Array.from({ length: 3 }, () => ({
  tables: new Map(),
  tickets: new Map(),
}))

describe('listening to venues', () => {
  let listeners: { venueId: string; listener: DeskListener; isStopped: boolean }[]
  let watches: VenueWatches

  beforeEach(() => {
    listeners = []
    watches = createVenueWatches((venueId, listener) => {
      const made = { venueId, listener, isStopped: false }
      listeners.push(made)
      return () => (made.isStopped = true)
    })
  })

  function subscribe(venueId: string) {
    const told: unknown[][] = []
    const stop = watches.subscribe(venueId, {
      onBegin: (now) => void told.push(['begin', now]),
      onChange: (before, after) => void told.push(['change', before, after]),
      onError: (error) => void told.push(['error', error]),
    })
    return { told, stop }
  }

  function happens(snapshot: DeskSnapshot | undefined, index = 0): void {
    if (snapshot !== undefined) listeners[index]?.listener.onSnapshot(snapshot)
  }

  it('needs one listener for a venue, and one for another', () => {
    subscribe('a')
    subscribe('a')
    subscribe('b')
    expect(listeners.map(({ venueId }) => venueId)).to.deep.equal(['a', 'b'])
  })

  it('begins with what there is, and goes on with each change', () => {
    const early = subscribe('a')
    happens(first)
    happens(second)
    const late = subscribe('a')
    happens(third)
    expect(early.told).to.deep.equal([
      ['begin', first],
      ['change', first, second],
      ['change', second, third],
    ])
    expect(late.told).to.deep.equal([
      ['begin', second],
      ['change', second, third],
    ])
    expect(watches.now('a')).to.equal(third)
    expect(watches.now('b')).to.equal(null)
  })

  it('ends with the last one, and begins anew with the next', () => {
    const [one, other] = [subscribe('a'), subscribe('a')]
    one.stop()
    one.stop()
    expect(listeners[0]?.isStopped).to.equal(false)
    other.stop()
    expect(listeners[0]?.isStopped).to.equal(true)
    const next = subscribe('a')
    happens(first, 1)
    expect(next.told).to.deep.equal([['begin', first]])
  })

  it('tells everybody when it broke, and listens anew for whoever comes then', () => {
    const one = subscribe('a')
    listeners[0]?.listener.onError('gone')
    const next = subscribe('a')
    one.stop()
    happens(first, 1)
    expect(one.told).to.deep.equal([['error', 'gone']])
    expect(next.told).to.deep.equal([['begin', first]])
    expect(listeners.map(({ isStopped }) => isStopped)).to.deep.equal([true, false])
  })
})
