import { expect } from 'chai'
import { answered, scriptedQueue } from '../testing/scripted-queue.ts'
import type { ScriptedQueue } from '../testing/scripted-queue.ts'

async function deliverTwenty(scripted: ScriptedQueue): Promise<string[]> {
  for (let count = 0; count < 20; count += 1) scripted.add(`t${count}`)
  await scripted.clock.advance(60_000)
  return scripted.deliveries.map(({ attempt }) => attempt.task.id)
}

describe('at-least-once chaos', () => {
  it('delivers each task as often as told, some beside the first time and some after it succeeded', async () => {
    const scripted = scriptedQueue({ reply: () => answered(200) })
    scripted.chaos.set({ deliverEachTask: 3, seed: 7 })
    const delivered = await deliverTwenty(scripted)
    for (let count = 0; count < 20; count += 1) {
      expect(delivered.filter((id) => id === `t${count}`)).to.have.length(3)
    }
    expect(scripted.queue.stats).to.include({ succeeded: 20, duplicates: 40, dispatches: 60 })
    expect(scripted.queue.duplicatesWaiting).to.equal(0)
  })

  it('can deliver a task again while its first delivery is still running', async () => {
    const scripted = scriptedQueue()
    scripted.chaos.set({ deliverEachTask: 3 })
    scripted.add('a')
    await scripted.clock.advance(100)
    expect(scripted.deliveries).to.have.length(2)
    for (const { answer } of scripted.deliveries) answer(answered(200))
    await scripted.clock.advance(1000)
    expect(scripted.deliveries).to.have.length(3)
  })

  it('lets only the real delivery decide about the task', async () => {
    const scripted = scriptedQueue({
      retryConfig: { maxAttempts: 2, minBackoffMs: 1000 },
      reply: () => answered(500),
    })
    scripted.chaos.set({ deliverEachTask: 2 })
    scripted.add('a')
    await scripted.clock.advance(60_000)
    expect(scripted.queue.stats).to.include({ dispatches: 3, duplicates: 1, exhausted: 1 })
  })

  it('changes the order, and the same seed changes it the same way', async () => {
    const runs = await Promise.all(
      [1, 1, 2].map((seed) => {
        const scripted = scriptedQueue({ reply: () => answered(200) })
        scripted.chaos.set({ outOfOrder: true, seed })
        return deliverTwenty(scripted)
      }),
    )
    const inOrder = Array.from({ length: 20 }, (_, count) => `t${count}`)
    expect(runs[0]).to.have.members(inOrder).and.not.deep.equal(inOrder)
    expect(runs[1]).to.deep.equal(runs[0])
    expect(runs[2]).to.not.deep.equal(runs[0])
  })

  it('picks any of the tasks that are due', async () => {
    const scripted = scriptedQueue({
      rateLimits: { maxConcurrentDispatches: 1 },
      reply: () => answered(200),
    })
    scripted.queue.pause()
    scripted.chaos.set({ outOfOrder: true, maxDelayMs: 0 })
    const delivered = deliverTwenty(scripted)
    scripted.queue.resume()
    const inOrder = Array.from({ length: 20 }, (_, count) => `t${count}`)
    expect(await delivered)
      .to.have.members(inOrder)
      .and.not.deep.equal(inOrder)
  })

  it('forgets the late duplicates of a task that is deleted', async () => {
    const scripted = scriptedQueue()
    scripted.chaos.set({ deliverEachTask: 3 })
    const task = scripted.add('a')
    await scripted.clock.advance(100)
    scripted.queue.remove(task)
    for (const { answer } of scripted.deliveries) answer(answered(200))
    await scripted.clock.advance(60_000)
    expect(scripted.deliveries).to.have.length(2)
    expect(scripted.queue.duplicatesWaiting).to.equal(0)
  })

  it('forgets the duplicates of purged tasks', async () => {
    const scripted = scriptedQueue()
    scripted.chaos.set({ deliverEachTask: 5 })
    scripted.add('a')
    scripted.queue.purge()
    await scripted.clock.advance(60_000)
    expect(scripted.queue.duplicatesWaiting).to.equal(0)
  })

  it('dispatches nothing during an outage, duplicates included', async () => {
    const scripted = scriptedQueue({ reply: () => answered(200) })
    scripted.chaos.set({ deliverEachTask: 3 })
    scripted.outage.on = true
    scripted.add('a')
    await scripted.clock.advance(60_000)
    expect(scripted.deliveries).to.have.length(0)
    scripted.outage.on = false
    scripted.queue.pump()
    await scripted.clock.advance(60_000)
    expect(scripted.deliveries).to.have.length(3)
  })
})
