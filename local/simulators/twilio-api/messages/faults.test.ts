import { expect } from 'chai'
import type { Fault } from '../../shared/faults/fault.ts'
import { startTwilioSimulator, type TwilioSimulator } from '../start-twilio-simulator.ts'
import { ACCOUNT, GUEST } from '../testing/account.ts'
import { create } from '../testing/requests.ts'

describe('Faults of Twilio’s simulator', () => {
  let simulator: TwilioSimulator
  beforeEach(async () => {
    simulator = await startTwilioSimulator({ account: ACCOUNT, seed: 7 })
  })
  afterEach(() => simulator.stop())

  const answered: Array<{ fault: Fault; status: number; code?: number; arrived: number }> = [
    { fault: { kind: 'error', code: 21610 }, status: 400, code: 21610, arrived: 0 },
    { fault: { kind: 'error', code: 30001, status: 503 }, status: 503, code: 30001, arrived: 0 },
    { fault: { kind: 'http-429', retryAfterSeconds: 3 }, status: 429, code: 20429, arrived: 0 },
    { fault: { kind: 'http-503' }, status: 503, code: 20503, arrived: 0 },
    { fault: { kind: 'slow', ms: 30 }, status: 201, arrived: 1 },
    { fault: { kind: 'no-id' }, status: 201, arrived: 1 },
  ]
  for (const { fault, status, code, arrived } of answered)
    it(`${fault.kind}${code === undefined ? '' : ` ${code}`}: ${status}`, async () => {
      simulator.setFault(fault, { times: 1 })
      const answer = await create(simulator)
      expect(answer.status).to.equal(status)
      expect(answer.body['code']).to.equal(code)
      expect(simulator.messagesTo(GUEST)).to.have.length(arrived)
      expect((await create(simulator)).status, 'only once').to.equal(201)
    })

  const broken: Array<{ fault: Fault; arrived: number }> = [
    { fault: { kind: 'close-before' }, arrived: 0 },
    { fault: { kind: 'close-after' }, arrived: 1 },
    { fault: { kind: 'html-500' }, arrived: 0 },
    { fault: { kind: 'garbage-json' }, arrived: 1 },
  ]
  for (const { fault, arrived } of broken)
    it(`${fault.kind}: no answer that can be read`, async () => {
      simulator.setFault(fault)
      expect(await failure(create(simulator))).to.be.instanceOf(Error)
      expect(simulator.messagesTo(GUEST)).to.have.length(arrived)
      expect(simulator.calls().at(-1)).to.include({
        fault: fault.kind,
        outcome: arrived ? 'accepted' : 'refused',
      })
    })

  it('hang: never an answer', async () => {
    simulator.setFault({ kind: 'hang', arrives: true })
    const abort = new AbortController()
    simulator.onMessage(() => abort.abort())
    const request = fetch(`${simulator.url}/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`)}` },
      body: new URLSearchParams({ To: GUEST, From: '+447700900177', Body: 'Hello' }),
      signal: abort.signal,
    })
    expect(await failure(request)).to.have.property('name', 'AbortError')
    expect(simulator.calls()[0]).to.include({ fault: 'hang', status: null, outcome: 'accepted' })
  })

  it('strike one recipient, or by chance, in the same places for the same seed', async () => {
    simulator.setFault({ kind: 'http-429' }, { to: '+447700900622' })
    expect((await create(simulator)).status).to.equal(201)
    expect((await create(simulator, { To: '+447700900622' })).status).to.equal(429)
    simulator.setFault({ kind: 'http-429' }, { probability: 0.5 })
    const first = await statuses(simulator)
    const other = await startTwilioSimulator({ account: ACCOUNT, seed: 7 })
    other.setFault({ kind: 'http-429' }, { probability: 0.5 })
    expect(await statuses(other)).to.deep.equal(first)
    expect(new Set(first)).to.deep.equal(new Set([201, 429]))
    await other.stop()
  })

  it('are an outage of everything, and end with it', async () => {
    simulator.setOutage('error')
    expect((await create(simulator)).body).to.include({ code: 20503 })
    simulator.setOutage('unreachable')
    expect(await failure(create(simulator))).to.be.instanceOf(Error)
    simulator.setOutage(null)
    expect((await create(simulator)).status).to.equal(201)
    const plugIn = await simulator.unplug()
    expect(await failure(create(simulator))).to.be.instanceOf(Error)
    await plugIn()
    expect((await create(simulator)).status).to.equal(201)
  })

  it('are forgotten with everything else', async () => {
    simulator.setFault({ kind: 'http-429' })
    simulator.behave({ on: false })
    simulator.reset()
    expect((await create(simulator)).status).to.equal(201)
    expect(simulator.messagesTo(GUEST)).to.have.length(1)
    expect(simulator.calls()).to.have.length(1)
  })
})

async function statuses(simulator: TwilioSimulator): Promise<number[]> {
  const found: number[] = []
  for (let count = 0; count < 12; count += 1) found.push((await create(simulator)).status)
  return found
}

function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}
