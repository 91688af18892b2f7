import type http from 'node:http'
import { expect } from 'chai'
import { startCloudTasksEmulator } from '../start-cloud-tasks-emulator.ts'
import type { CloudTasksEmulator } from '../emulator.ts'
import { openClient } from '../testing/open-client.ts'
import { rejectionOf } from '../testing/rejection-of.ts'
import { startTaskTarget } from '../testing/task-target.ts'
import type { TaskTarget } from '../testing/task-target.ts'

const parent = 'projects/demo/locations/l/queues/mail'

describe('an outage', () => {
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

  async function withClient<Result>(
    use: (create: () => Promise<unknown>) => Promise<Result>,
  ): Promise<Result> {
    const client = openClient(emulator.grpcAddress)
    const task = { httpRequest: { url: target.url } }
    try {
      return await use(() => client.createTask({ parent, task }, { timeout: 3000 }))
    } finally {
      await client.close()
    }
  }

  for (const outage of ['unavailable', 'connections'] as const) {
    it(`answers every call with UNAVAILABLE (${outage}) and works again afterwards on the same address`, async () => {
      const { grpcAddress } = emulator
      await emulator.setOutage(outage)
      expect(await withClient((create) => rejectionOf(create()))).to.include({ code: 14 })
      await emulator.setOutage(false)
      await withClient((create) => create())
      await emulator.idle()
      expect(target.requests).to.have.length(1)
      expect(emulator.grpcAddress).to.equal(grpcAddress)
    })
  }

  it('closes the connections of clients that are already there', async () => {
    await withClient(async (create) => {
      await create()
      await emulator.setOutage('connections')
      expect(await rejectionOf(create())).to.include({ code: 14 })
    })
  })

  it('dispatches nothing meanwhile and loses nothing', async () => {
    const arrived = new Promise<http.ServerResponse>((resolve) => {
      target.respond = (_, response) => resolve(response)
    })
    await withClient((create) => create())
    const response = await arrived
    await emulator.setOutage(true)
    target.respond = (_, next) => next.end()
    response.writeHead(500).end()
    const { message } = await rejectionOf(emulator.idle({ timeoutMs: 300 }))
    expect(message).to.include('1 tasks, 0 running')
    await emulator.setOutage(false)
    await emulator.idle()
    expect(target.requests).to.have.length(2)
  })
})
