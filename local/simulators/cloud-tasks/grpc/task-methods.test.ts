import { expect } from 'chai'
import { ManualClock } from '../clock/manual-clock.ts'
import { Engine } from '../engine.ts'
import { defaultQueueSettings } from '../queues/queue-settings.ts'
import { loadCloudTasksService } from './load-service.ts'
import { largestTaskBytes, taskMethods } from './task-methods.ts'

const parent = 'projects/p/locations/l/queues/q'

describe('task methods', () => {
  const encode = loadCloudTasksService()['CreateTask']?.responseSerialize ?? (() => Buffer.alloc(0))
  let clock: ManualClock
  let engine: Engine
  let methods: ReturnType<typeof taskMethods>

  beforeEach(() => {
    clock = new ManualClock()
    engine = new Engine({
      clock,
      deliver: async () => ({ kind: 'answered', status: 200, retryAfterMs: 0 }),
      backoffScale: 1,
      taskTombstoneMs: 3_600_000,
      queueTombstoneMs: 3_600_000,
      seeds: new Map([[parent, defaultQueueSettings]]),
    })
    methods = taskMethods(engine, encode)
  })

  function createWithBody(length: number): void {
    const httpRequest = { url: 'https://example.com/', body: Buffer.alloc(length, 'x') }
    methods.CreateTask({ parent, task: { name: `${parent}/tasks/t`, httpRequest } })
  }

  it('accept a task of exactly the largest size, and none a byte larger', () => {
    engine.queues.get(parent)?.pause()
    // Shortens the body byte by byte until the task is accepted, so the one refused last was one byte larger.
    const around = largestTaskBytes - 1_000_000
    let longest = 0
    for (let extra = around; extra > 0 && longest === 0; extra -= 1) {
      try {
        createWithBody(1_000_000 + extra)
        longest = 1_000_000 + extra
      } catch (error) {
        expect(error).to.have.property('message', 'Task size too large')
      }
    }
    const stored = methods.GetTask({ name: `${parent}/tasks/t`, responseView: 'FULL' })
    const { view, dispatchCount, responseCount, ...canonical } = stored
    expect([view, dispatchCount, responseCount]).to.deep.equal(['FULL', 0, 0])
    expect(encode(canonical).length).to.equal(largestTaskBytes)
  })

  it('free a name when its tombstone has crumbled', async () => {
    createWithBody(1)
    await clock.advance(3_599_999)
    expect(() => createWithBody(1)).to.throw('existed too recently')
    await clock.advance(1)
    createWithBody(1)
    expect(engine.queues.get(parent)?.stats.created).to.equal(2)
  })

  it('refuse a body with a method that has none', () => {
    const httpRequest = { url: 'https://example.com/', httpMethod: 'GET' as const, body: Buffer.from('x') }
    expect(() => methods.CreateTask({ parent, task: { httpRequest } })).to.throw('only allowed for POST')
  })

  it('refuse a task that says nothing to do, and one with an OAuth token', () => {
    expect(() => methods.CreateTask({ parent, task: {} })).to.throw('message_type must be set')
    const httpRequest = { url: 'https://example.com/', oauthToken: { serviceAccountEmail: 'a@b' } }
    expect(() => methods.CreateTask({ parent, task: { httpRequest } })).to.throw('not emulated')
  })
})
