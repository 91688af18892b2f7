import { expect } from 'chai'
import { ManualClock } from '../clock/manual-clock.ts'
import { systemClock } from '../clock/clock.ts'
import { storedTask } from '../testing/scripted-queue.ts'
import { startTaskTarget } from '../testing/task-target.ts'
import type { TaskTarget } from '../testing/task-target.ts'
import { httpMethods } from '../tasks/stored-task.ts'
import type { TaskRequest } from '../tasks/stored-task.ts'
import { attemptOf } from './attempt.ts'
import type { Outcome } from './attempt.ts'
import { createHttpSender } from './send-over-http.ts'

const senderOptions = {
  clock: systemClock,
  signToken: async (email: string, audience: string) => `${email} for ${audience}`,
  allowRemoteTargets: false,
  appEngineUrl: undefined,
}

describe('a delivery over HTTP', () => {
  let target: TaskTarget
  const sender = createHttpSender(senderOptions)

  before(async () => {
    target = await startTaskTarget()
  })
  beforeEach(() => {
    target.requests.length = 0
    target.respond = (_, response) => response.end()
  })
  after(() => {
    sender.close()
    target.close()
  })

  function deliver(request: Partial<TaskRequest>): Promise<Outcome> {
    const task = storedTask('t', {}, { url: `${target.url}/work?x=1`, ...request })
    return sender.deliver(attemptOf(task), new AbortController().signal)
  }

  it('uses the method of the task', async () => {
    for (const method of httpMethods) expect(await deliver({ method })).to.include({ status: 200 })
    expect(target.requests.map(({ method }) => method)).to.deep.equal([...httpMethods])
    expect(target.requests[0]?.path).to.equal('/work?x=1')
  })

  it('sends the bytes as they are, without a content type of its own', async () => {
    const body = Buffer.from([0, 255, 10, 13, 195, 40])
    await deliver({ body })
    expect(target.requests[0]?.body).to.deep.equal(body)
    expect(target.requests[0]?.headers).to.include({ 'content-length': '6' }).and.not.have.key('content-type')
  })

  it('carries a token signed for the service account and the audience', async () => {
    await deliver({ oidcToken: { serviceAccountEmail: 'a@b', audience: 'aud' } })
    expect(target.requests[0]?.headers.authorization).to.equal('Bearer a@b for aud')
  })

  it('does not follow a redirect', async () => {
    target.respond = (_, response) => response.writeHead(302, { location: '/elsewhere' }).end()
    expect(await deliver({})).to.include({ kind: 'answered', status: 302 })
    expect(target.requests).to.have.length(1)
  })

  it('passes a Retry-After on', async () => {
    target.respond = (_, response) => response.writeHead(429, { 'retry-after': '7' }).end()
    expect(await deliver({})).to.deep.equal({ kind: 'answered', status: 429, retryAfterMs: 7000 })
  })

  it('counts a connection that breaks as no answer', async () => {
    target.respond = (_, response) => response.destroy()
    expect(await deliver({})).to.include({ kind: 'unreachable' })
  })

  it('counts an answer that breaks off as no answer', async () => {
    target.respond = (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => response.destroy())
    }
    expect(await deliver({})).to.include({ kind: 'unreachable' })
  })

  it('refuses to leave the machine unless allowed', async () => {
    expect(await deliver({ url: 'http://192.0.2.1/' })).to.deep.equal({
      kind: 'unreachable',
      reason: '192.0.2.1 is not this machine; start the emulator with remote targets allowed to call it',
    })
  })

  it('takes an address that cannot be read as a failed attempt', async () => {
    expect(await deliver({ url: 'http://%zz/' })).to.include({ kind: 'unreachable' })
  })

  it('gives up at the dispatch deadline and closes the connection', async () => {
    const clock = new ManualClock()
    const strict = createHttpSender({ ...senderOptions, clock })
    const closed = new Promise<void>((resolve) => {
      target.respond = (_, response) => {
        response.once('close', resolve)
        void clock.advance(15_000)
      }
    })
    const task = storedTask('t', { dispatchDeadlineMs: 15_000 }, { url: target.url })
    const outcome = await strict.deliver(attemptOf(task), new AbortController().signal)
    expect(outcome).to.deep.equal({ kind: 'timed-out' })
    await closed
    strict.close()
  })
})
