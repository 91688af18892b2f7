import type { CloudTasksClient } from '@google-cloud/tasks'
import { expect } from 'chai'
import { startCloudTasksEmulator } from '../start-cloud-tasks-emulator.ts'
import type { CloudTasksEmulator } from '../emulator.ts'
import { openClient } from '../testing/open-client.ts'
import { rejectionOf } from '../testing/rejection-of.ts'

const parent = 'projects/demo/locations/l'
const name = `${parent}/queues/mail`

describe('queue methods', () => {
  let emulator: CloudTasksEmulator
  let client: CloudTasksClient

  beforeEach(async () => {
    emulator = await startCloudTasksEmulator({ projectId: 'demo', location: 'l', queues: [{ name: 'mail' }] })
    client = openClient(emulator.grpcAddress)
  })
  afterEach(async () => {
    await client.close()
    await emulator.stop()
  })

  it('show the defaults of the service', async () => {
    const [queue] = await client.getQueue({ name })
    expect(queue).to.deep.include({ name, state: 'RUNNING' })
    expect(queue.rateLimits).to.deep.include({
      maxDispatchesPerSecond: 500,
      maxBurstSize: 100,
      maxConcurrentDispatches: 1000,
    })
    expect(queue.retryConfig).to.deep.include({ maxAttempts: 100, maxDoublings: 16 })
    expect(queue.retryConfig?.minBackoff).to.deep.include({ seconds: '0', nanos: 100_000_000 })
  })

  it('list the queues of one location, page by page', async () => {
    await client.createQueue({ parent, queue: { name: `${parent}/queues/a` } })
    await client.createQueue({
      parent: 'projects/demo/locations/elsewhere',
      queue: { name: 'projects/demo/locations/elsewhere/queues/b' },
    })
    const once = { autoPaginate: false }
    const [first, , { nextPageToken }] = await client.listQueues({ parent, pageSize: 1 }, once)
    expect(first.map((queue) => queue.name)).to.deep.equal([name])
    const pageToken = nextPageToken ?? ''
    const [second, , last] = await client.listQueues({ parent, pageSize: 1, pageToken }, once)
    expect(second.map((queue) => queue.name)).to.deep.equal([`${parent}/queues/a`])
    expect(last.nextPageToken).to.equal('')
  })

  it('update only what the mask names', async () => {
    const [queue] = await client.updateQueue({
      queue: {
        name,
        rateLimits: { maxDispatchesPerSecond: 7, maxConcurrentDispatches: 3 },
        retryConfig: { maxAttempts: 9, minBackoff: { seconds: 2 } },
      },
      updateMask: { paths: ['rate_limits.max_dispatches_per_second', 'retry_config.min_backoff'] },
    })
    expect(queue.rateLimits).to.deep.include({ maxDispatchesPerSecond: 7, maxConcurrentDispatches: 1000 })
    expect(queue.retryConfig).to.deep.include({ maxAttempts: 100 })
    expect(queue.retryConfig?.minBackoff).to.deep.include({ seconds: '2' })
  })

  it('update everything without a mask, and create the queue when it is not there', async () => {
    const [reset] = await client.updateQueue({ queue: { name, retryConfig: { maxAttempts: 9 } } })
    expect(reset.retryConfig).to.deep.include({ maxAttempts: 9, maxDoublings: 16 })
    await client.updateQueue({ queue: { name: `${parent}/queues/new` } })
    expect((await client.getQueue({ name: `${parent}/queues/new` }))[0].state).to.equal('RUNNING')
  })

  it('refuse an update with an unknown path or a value out of range', async () => {
    const unknown = client.updateQueue({ queue: { name }, updateMask: { paths: ['rateLimits'] } })
    expect(await rejectionOf(unknown)).to.include({ code: 3 })
    const wrong = client.updateQueue({ queue: { name, rateLimits: { maxDispatchesPerSecond: 501 } } })
    expect(await rejectionOf(wrong)).to.include({ code: 3 })
  })

  it('pause and resume', async () => {
    expect((await client.pauseQueue({ name }))[0].state).to.equal('PAUSED')
    expect((await client.getQueue({ name }))[0].state).to.equal('PAUSED')
    expect((await client.resumeQueue({ name }))[0].state).to.equal('RUNNING')
  })

  it('say in a sentence what is not emulated', async () => {
    const { code, message } = await rejectionOf(client.getIamPolicy({ resource: name }))
    expect([code, message]).to.deep.equal([
      12,
      '12 UNIMPLEMENTED: This emulator does not implement GetIamPolicy.',
    ])
  })
})
