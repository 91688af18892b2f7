import { expect } from 'chai'
import { answered, scriptedQueue } from '../testing/scripted-queue.ts'
import type { ScriptedQueue } from '../testing/scripted-queue.ts'

function ids({ deliveries }: ScriptedQueue): string[] {
  return deliveries.map(({ attempt }) => attempt.task.id)
}

function times({ deliveries }: ScriptedQueue): number[] {
  return deliveries.map(({ atMs }) => atMs)
}

describe('a queue', () => {
  it('dispatches a task at once, or at its schedule time', async () => {
    const scripted = scriptedQueue({ reply: () => answered(200) })
    scripted.add('later', 5000)
    scripted.add('now')
    await scripted.clock.advance(4999)
    expect(ids(scripted)).to.deep.equal(['now'])
    await scripted.clock.advance(1)
    expect(ids(scripted)).to.deep.equal(['now', 'later'])
    expect(scripted.queue.tasks.size).to.equal(0)
    expect(scripted.buried).to.have.length(2)
  })

  it('waits for a schedule time a month away', async () => {
    const scripted = scriptedQueue({ reply: () => answered(200) })
    scripted.add('in 30 days', 30 * 24 * 3_600_000)
    await scripted.clock.advance(30 * 24 * 3_600_000 - 1)
    expect(ids(scripted)).to.deep.equal([])
    await scripted.clock.advance(1)
    expect(ids(scripted)).to.deep.equal(['in 30 days'])
  })

  it('never runs more at once than it may, and fills a place as soon as it is free', async () => {
    const scripted = scriptedQueue({ rateLimits: { maxConcurrentDispatches: 2 } })
    for (const id of ['a', 'b', 'c', 'd']) scripted.add(id)
    expect(ids(scripted)).to.deep.equal(['a', 'b'])
    scripted.deliveries[0]?.answer(answered(200))
    await scripted.clock.advance(0)
    expect(ids(scripted)).to.deep.equal(['a', 'b', 'c'])
  })

  it('keeps to its rate after the burst', async () => {
    const scripted = scriptedQueue({
      rateLimits: { maxDispatchesPerSecond: 10 },
      reply: () => answered(200),
    })
    for (let count = 0; count < 5; count += 1) scripted.add(`t${count}`)
    await scripted.clock.advance(1000)
    expect(times(scripted)).to.deep.equal([0, 0, 100, 200, 300])
  })

  it('retries with growing waits and gives up after the last attempt', async () => {
    const scripted = scriptedQueue({
      retryConfig: { maxAttempts: 5, minBackoffMs: 1000, maxBackoffMs: 5000, maxDoublings: 1 },
      reply: () => answered(500),
    })
    scripted.add('bad')
    await scripted.clock.advance(60_000)
    expect(times(scripted)).to.deep.equal([0, 1000, 3000, 7000, 12_000])
    expect(scripted.deliveries.map(({ attempt }) => attempt.retryCount)).to.deep.equal([0, 1, 2, 3, 4])
    expect(scripted.queue.stats).to.include({ exhausted: 1, failedAttempts: 5, succeeded: 0 })
    expect(scripted.queue.tasks.size).to.equal(0)
  })

  it('shortens every wait by the backoff scale', async () => {
    const scripted = scriptedQueue({
      retryConfig: { maxAttempts: 3, minBackoffMs: 1000 },
      backoffScale: 0.01,
      reply: () => answered(500),
    })
    scripted.add('bad')
    await scripted.clock.advance(100)
    expect(times(scripted)).to.deep.equal([0, 10, 30])
  })

  it('holds the whole queue for the Retry-After of a 503', async () => {
    const scripted = scriptedQueue({
      reply: ({ task, retryCount }) =>
        task.id === 'busy' && retryCount === 0 ? answered(503, 4000) : answered(200),
    })
    scripted.add('busy')
    await scripted.clock.advance(0)
    scripted.add('other')
    await scripted.clock.advance(3999)
    expect(ids(scripted)).to.deep.equal(['busy'])
    await scripted.clock.advance(200)
    expect(ids(scripted).sort()).to.deep.equal(['busy', 'busy', 'other'])
  })

  it('dispatches nothing while paused, and everything due when resumed', async () => {
    const scripted = scriptedQueue({ reply: () => answered(200) })
    scripted.queue.pause()
    scripted.add('a')
    scripted.add('b')
    await scripted.clock.advance(10_000)
    expect(ids(scripted)).to.deep.equal([])
    scripted.queue.resume()
    await scripted.clock.advance(0)
    expect(ids(scripted)).to.deep.equal(['a', 'b'])
  })

  it('runs a task by hand although paused, and schedules its retry from then on', async () => {
    const scripted = scriptedQueue({ retryConfig: { minBackoffMs: 1000 }, reply: () => answered(500) })
    scripted.queue.pause()
    const task = scripted.add('a', 3_600_000)
    scripted.queue.runNow(task)
    await scripted.clock.advance(0)
    expect(times(scripted)).to.deep.equal([0])
    scripted.queue.resume()
    await scripted.clock.advance(1000)
    expect(times(scripted)).to.deep.equal([0, 1000])
  })

  it('replaces the planned time of a task that is run by hand and fails', async () => {
    const scripted = scriptedQueue({
      retryConfig: { minBackoffMs: 10_000 },
      reply: ({ retryCount }) => answered(retryCount === 0 ? 500 : 200),
    })
    scripted.queue.runNow(scripted.add('a', 5000))
    await scripted.clock.advance(60_000)
    expect(times(scripted)).to.deep.equal([0, 10_000])
  })

  it('does not dispatch purged or deleted tasks, and buries their names', async () => {
    const scripted = scriptedQueue()
    scripted.add('a', 1000)
    scripted.queue.remove(scripted.add('b', 1000))
    scripted.queue.purge()
    await scripted.clock.advance(5000)
    expect(ids(scripted)).to.deep.equal([])
    expect(scripted.buried).to.have.length(2)
    expect(scripted.queue.purgeTimeMs).to.equal(scripted.clock.now() - 5000)
  })

  it('forgets the answer for a task that was deleted while it ran', async () => {
    const scripted = scriptedQueue()
    const task = scripted.add('a')
    scripted.queue.remove(task)
    scripted.deliveries[0]?.answer(answered(500))
    await scripted.clock.advance(60_000)
    expect(ids(scripted)).to.deep.equal(['a'])
  })

  it('keeps a new task when an earlier one of its name, deleted while it ran, succeeds', async () => {
    const scripted = scriptedQueue()
    scripted.queue.remove(scripted.add('a'))
    const renewed = scripted.add('a', 1000)
    scripted.deliveries[0]?.answer(answered(200))
    await scripted.clock.advance(0)
    expect(scripted.queue.tasks.get('a')).to.equal(renewed)
  })

  it('lets a waiting task of the same name as a deleted one go only once', async () => {
    const scripted = scriptedQueue({ reply: () => answered(200) })
    scripted.queue.remove(scripted.add('a', 1000))
    scripted.add('a', 2000)
    await scripted.clock.advance(5000)
    expect(times(scripted)).to.deep.equal([2000])
  })

  it('takes new limits at once', async () => {
    const scripted = scriptedQueue({ rateLimits: { maxConcurrentDispatches: 1 } })
    for (const id of ['a', 'b', 'c']) scripted.add(id)
    const { rateLimits, retryConfig } = scripted.queue.currentSettings
    scripted.queue.update({ rateLimits: { ...rateLimits, maxConcurrentDispatches: 3 }, retryConfig })
    expect(ids(scripted)).to.deep.equal(['a', 'b', 'c'])
  })

  it('keeps ten thousand waiting tasks in time order', async () => {
    const scripted = scriptedQueue({
      rateLimits: { maxDispatchesPerSecond: 500 },
      reply: () => answered(200),
    })
    for (let count = 0; count < 10_000; count += 1) scripted.add(`t${count}`, ((count * 7919) % 10_000) * 10)
    await scripted.clock.advance(100_000)
    const order = scripted.deliveries.map(({ attempt }) => attempt.task.scheduleTimeMs)
    expect(order).to.have.length(10_000)
    expect(order).to.deep.equal(order.toSorted((a, b) => a - b))
  })
})
