import { expect } from 'chai'
import { useFakeTimers, type SinonFakeTimers } from 'sinon'
import { createConnectionStore } from './connection-store.ts'

describe('the connection that is followed', () => {
  let clock: SinonFakeTimers

  beforeEach(() => {
    clock = useFakeTimers({ now: 1_000_000 })
  })

  afterEach(() => clock.restore())

  it('tells its readers by itself when the mark and the banner are due', () => {
    const store = createConnectionStore(Date.now)
    const marks: string[] = []
    store.tell(true)
    store.subscribe(() => marks.push(`${store.read().mark} ${store.read().banner}`))
    store.tell(false)
    clock.tick(15_000)
    expect(marks).to.deep.equal(['catching-up false', 'not-live false', 'not-live true'])
  })

  it('forgets what was due when the connection is back', () => {
    const store = createConnectionStore(Date.now)
    store.tell(true)
    store.tell(false)
    clock.tick(4_000)
    store.tell(true)
    clock.tick(60_000)
    expect(store.read().mark).to.equal('live')
    expect(clock.countTimers()).to.equal(0)
  })
})
