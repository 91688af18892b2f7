import { expect } from 'chai'
import { startCloudTasksEmulator } from '../start-cloud-tasks-emulator.ts'
import type { CloudTasksEmulator } from '../emulator.ts'
import { openClient } from '../testing/open-client.ts'
import { startTaskTarget } from '../testing/task-target.ts'
import type { TaskTarget } from '../testing/task-target.ts'

const parent = 'projects/demo/locations/l/queues/mail'

describe('the admin API', () => {
  let emulator: CloudTasksEmulator
  let target: TaskTarget

  beforeEach(async () => {
    target = await startTaskTarget()
    emulator = await startCloudTasksEmulator({ projectId: 'demo', location: 'l', queues: [{ name: 'mail' }] })
  })
  afterEach(async () => {
    await emulator.stop()
    target.close()
  })

  async function call(method: string, path: string, body?: unknown): Promise<[number, unknown]> {
    const response = await fetch(emulator.issuer + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return [response.status, await response.json()]
  }

  async function createTask(id: string): Promise<void> {
    const client = openClient(emulator.grpcAddress)
    const task = { name: `${parent}/tasks/${id}`, httpRequest: { url: target.url } }
    await client.createTask({ parent, task })
    await client.close()
  }

  it('shows queues with their work, and the tasks in them', async () => {
    target.respond = () => undefined
    await createTask('a')
    const [status, body] = await call('GET', '/queues')
    expect(status).to.equal(200)
    expect(body).to.have.nested.property('queues[0].name', parent)
    expect(body).to.have.nested.property('queues[0].running', 1)
    expect(body).to.have.nested.property('queues[0].stats.created', 1)
    const [, tasks] = await call('GET', '/queues/mail/tasks')
    expect(tasks).to.have.nested.property('tasks[0].name', `${parent}/tasks/a`)
    expect((await call('GET', '/queues/none/tasks'))[0]).to.equal(404)
  })

  it('switches chaos on and off', async () => {
    const [, chaos] = await call('POST', '/chaos', { deliverEachTask: 2, maxDelayMs: 10 })
    expect(chaos).to.include({ deliverEachTask: 2, outOfOrder: false })
    await createTask('a')
    expect(await call('GET', '/idle')).to.deep.equal([200, { idle: true }])
    expect(target.requests).to.have.length(2)
    await call('POST', '/reset')
    expect((await call('GET', '/chaos'))[1]).to.include({ deliverEachTask: 1 })
  })

  it('starts and ends an outage', async () => {
    await call('POST', '/outage', { outage: 'unavailable' })
    expect(await createTask('a').catch((error: unknown) => error)).to.have.property('code', 14)
    await call('POST', '/outage', { outage: false })
    await createTask('a')
  })

  it('tells when the emulator does not become idle', async () => {
    target.respond = () => undefined
    await createTask('a')
    const [status, body] = await call('GET', '/idle?timeoutMs=20')
    expect(status).to.equal(408)
    expect(body).to.have.property('error').that.includes('not idle after 20 ms')
  })

  it('refuses what it does not understand, and forms that a web page could send', async () => {
    expect((await call('POST', '/chaos', { deliverEachTask: 0 }))[0]).to.equal(400)
    expect((await call('POST', '/chaos', { unknown: 1 }))[0]).to.equal(400)
    expect((await call('GET', '/nothing'))[0]).to.equal(404)
    const form = await fetch(`${emulator.issuer}/outage`, { method: 'POST', body: '{"outage":true}' })
    expect(form.status).to.equal(415)
  })
})
