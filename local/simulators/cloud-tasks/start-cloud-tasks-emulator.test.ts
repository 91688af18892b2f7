import type { CloudTasksClient } from '@google-cloud/tasks'
import { expect } from 'chai'
import type { CloudTasksEmulator } from './emulator.ts'
import { startCloudTasksEmulator } from './start-cloud-tasks-emulator.ts'
import { openClient } from './testing/open-client.ts'
import { rejectionOf } from './testing/rejection-of.ts'
import { startTaskTarget } from './testing/task-target.ts'
import type { TaskTarget } from './testing/task-target.ts'

const parent = 'projects/demo/locations/europe-west1/queues/mail'

describe('the emulator, through the stock client', () => {
  let emulator: CloudTasksEmulator
  let client: CloudTasksClient
  let target: TaskTarget

  beforeEach(async () => {
    target = await startTaskTarget()
    emulator = await startCloudTasksEmulator({
      projectId: 'demo',
      location: 'europe-west1',
      queues: [{ name: 'mail', retryConfig: { maxAttempts: 4, minBackoff: '0.1s' } }, { name: 'other' }],
      backoffScale: 0.1,
    })
    client = openClient(emulator.grpcAddress)
  })
  afterEach(async () => {
    await client.close()
    await emulator.stop()
    target.close()
  })

  async function create(id: string, fields: object = {}): Promise<void> {
    const httpRequest = { url: `${target.url}/${id}` }
    await client.createTask({ parent, task: { name: `${parent}/tasks/${id}`, httpRequest, ...fields } })
  }

  function paths(): string[] {
    return target.requests.map(({ path }) => path)
  }

  it('delivers a task and reports when it is idle', async () => {
    await create('a')
    await emulator.idle()
    expect(paths()).to.deep.equal(['/a'])
    expect(emulator.tasks()).to.deep.equal([])
    expect(emulator.stats()['mail']).to.include({ created: 1, succeeded: 1 })
  })

  it('gives tasks without a name one of their own', async () => {
    const request = { parent, task: { httpRequest: { url: target.url } } }
    const [[first], [second]] = await Promise.all([client.createTask(request), client.createTask(request)])
    expect(first.name)
      .to.match(new RegExp(`^${parent}/tasks/\\d{20}$`))
      .and.not.equal(second.name)
  })

  it('retries until the target accepts, and idle waits for that', async () => {
    target.respond = (_, response) => response.writeHead(target.requests.length < 3 ? 500 : 204).end()
    await create('a')
    await emulator.idle()
    expect(paths()).to.deep.equal(['/a', '/a', '/a'])
  })

  it('deletes a task silently after its last attempt', async () => {
    target.respond = (_, response) => response.writeHead(500).end()
    await create('a')
    await emulator.idle()
    expect(paths()).to.have.length(4)
    expect(emulator.stats()['mail']).to.include({ exhausted: 1, failedAttempts: 4 })
  })

  it('keeps the name of a finished task taken, and says that it existed', async () => {
    await create('a')
    await emulator.idle()
    expect(await rejectionOf(create('a'))).to.include({ code: 6 })
    const { code, message } = await rejectionOf(client.getTask({ name: `${parent}/tasks/a` }))
    expect([code, message]).to.satisfy(
      ([number, text]: [number, string]) => number === 5 && text.includes('existed recently'),
    )
    expect(paths()).to.have.length(1)
  })

  it('shows a failed attempt in GetTask', async () => {
    target.respond = (_, response) => {
      void client.pauseQueue({ name: parent }).then(() => response.writeHead(503).end())
    }
    await create('a')
    await emulator.idle()
    const [task] = await client.getTask({ name: `${parent}/tasks/a` })
    expect(task).to.include({ dispatchCount: 1, responseCount: 1 })
    expect(task.lastAttempt?.responseStatus).to.include({
      code: 14,
      message: 'UNAVAILABLE(14): HTTP status code 503',
    })
  })

  it('does not wait for tasks of the future unless asked to', async () => {
    const seconds = Math.ceil(Date.now() / 1000) + 1
    await create('later', { scheduleTime: { seconds } })
    await emulator.idle()
    expect(paths()).to.deep.equal([])
    await emulator.idle({ includeScheduled: true })
    expect(paths()).to.deep.equal(['/later'])
    expect(target.requests[0]?.headers['x-cloudtasks-tasketa']).to.equal(`${seconds}.000000`)
    expect(Date.now()).to.be.at.least(seconds * 1000)
  })

  it('says what is left when it does not become idle in time', async () => {
    target.respond = () => undefined
    await create('a')
    const { message } = await rejectionOf(emulator.idle({ timeoutMs: 50 }))
    expect(message).to.equal(
      `The Cloud Tasks emulator is not idle after 50 ms: ${parent} has 1 tasks, 1 running.`,
    )
  })

  it('lists, runs, deletes and purges tasks of a paused queue', async () => {
    await client.pauseQueue({ name: parent })
    for (const id of ['a', 'b', 'c']) await create(id)
    const [tasks] = await client.listTasks({ parent })
    expect(tasks.map(({ name }) => name?.at(-1))).to.deep.equal(['a', 'b', 'c'])
    await client.runTask({ name: `${parent}/tasks/b` })
    await client.deleteTask({ name: `${parent}/tasks/a` })
    await client.purgeQueue({ name: parent })
    await client.resumeQueue({ name: parent })
    await emulator.idle()
    expect(paths()).to.deep.equal(['/b'])
  })

  it('forgets everything on reset and has its queues again', async () => {
    await client.deleteQueue({ name: parent })
    emulator.setChaos({ deliverEachTask: 3 })
    await emulator.reset()
    await create('a')
    await emulator.idle()
    expect(paths()).to.deep.equal(['/a'])
  })

  it('delivers each task several times under chaos, and idle waits for the copies', async () => {
    emulator.setChaos({ deliverEachTask: 3, outOfOrder: true, maxDelayMs: 50 })
    for (let count = 0; count < 10; count += 1) await create(`t${count}`)
    await emulator.idle()
    expect(paths()).to.have.length(30)
    expect(new Set(paths()).size).to.equal(10)
  })
})
