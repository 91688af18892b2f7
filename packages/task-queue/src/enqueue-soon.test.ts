import { expect } from 'chai'
import { enqueueSoon } from './enqueue-soon.ts'
import type { Task } from './task-queue.ts'

const second = Date.UTC(2026, 10, 26, 10)

/** Has something looked at while the clock shows these times, one after the other; gives the tasks. */
async function tasksAt(...times: number[]): Promise<Task[]> {
  const tasks: Task[] = []
  const queue = { enqueue: (task: Task) => Promise.resolve(void tasks.push(task)) }
  const look = { queue: 'some-queue', path: '/look', body: {}, key: 'a-board' }
  await enqueueSoon(queue, look, () => times.shift() ?? 0)
  return tasks
}

describe('the task that looks how things stand', function () {
  it('is one for all that happens within a second, at its end', async function () {
    const [early, late] = [await tasksAt(second + 1, second + 20), await tasksAt(second + 700, second + 750)]
    expect(early.map(({ sendAt }) => sendAt)).to.deep.equal([second + 1_000])
    expect(late.map(({ key }) => key)).to.deep.equal(early.map(({ key }) => key))
  })

  it('is never one that may have run: who comes at the end of a second takes the next', async function () {
    const [task] = await tasksAt(second + 800, second + 820)
    expect(task?.sendAt).to.equal(second + 2_000)
  })

  it('is followed by another one when Cloud Tasks was so slow that it may have looked too early', async function () {
    const tasks = await tasksAt(second + 700, second + 1_100, second + 1_100, second + 1_200)
    expect(tasks.map(({ sendAt }) => sendAt)).to.deep.equal([second + 1_000, second + 2_000])
    expect(new Set(tasks.map(({ key }) => key)).size).to.equal(2)
  })
})
