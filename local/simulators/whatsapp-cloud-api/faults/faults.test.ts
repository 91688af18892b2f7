import { expect } from 'chai'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { BRINKMANN, NORDVIK } from '../testing/numbers.ts'
import { postMessage, textTo } from '../testing/requests.ts'
import type { Fault } from '../../shared/faults/fault.ts'

const DRIVER = '+447700900482'
const ID = NORDVIK.phoneNumberId

/** What the caller sees: a status and the start of the body, or `closed`, or `silent` (nothing within `patienceMs`). */
async function send(
  simulator: WhatsappSimulator,
  to = DRIVER,
  patienceMs = 5_000,
): Promise<{ seen: string; headers: Headers }> {
  try {
    const response = await fetch(`${simulator.url}/v25.0/${ID}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer nordvik-token' },
      body: JSON.stringify({ ...textTo(to, 'Hello'), biz_opaque_callback_data: 'one' }),
      signal: AbortSignal.timeout(patienceMs),
    })
    return { seen: `${response.status} ${(await response.text()).slice(0, 60)}`, headers: response.headers }
  } catch (error) {
    const silent = error instanceof Error && error.name === 'TimeoutError'
    return { seen: silent ? 'silent' : 'closed', headers: new Headers() }
  }
}

/** The statuses of 24 sends to a fresh simulator whose number fails every second time by chance. */
async function strikePattern(): Promise<string> {
  const simulator = await startWhatsappSimulator({ numbers: [NORDVIK], seed: 3, limits: false })
  simulator.setFault(ID, { kind: 'http-429' }, { probability: 0.5 })
  const seen: string[] = []
  for (let count = 0; count < 24; count += 1) seen.push((await send(simulator)).seen.slice(0, 3))
  await simulator.stop()
  return seen.join(' ')
}

const ROWS: Array<{ fault: Fault; seen: RegExp; arrives: boolean }> = [
  {
    fault: { kind: 'error', code: 131047 },
    seen: /^400 .*\(#131047\) Re-engagement message/,
    arrives: false,
  },
  { fault: { kind: 'error', code: 131000 }, seen: /^500 .*\(#131000\) Something went wrong/, arrives: false },
  { fault: { kind: 'error', code: 190 }, seen: /^401 .*\(#190\)/, arrives: false },
  { fault: { kind: 'error', code: 131056, status: 429 }, seen: /^429 .*\(#131056\)/, arrives: false },
  { fault: { kind: 'html-500' }, seen: /^500 <!DOCTYPE html>/, arrives: false },
  { fault: { kind: 'html-500', arrives: true }, seen: /^500 <!DOCTYPE html>/, arrives: true },
  { fault: { kind: 'http-429' }, seen: /^429 .*\(#130429\) Rate limit hit/, arrives: false },
  { fault: { kind: 'http-503' }, seen: /^503 .*\(#131016\) Service unavailable/, arrives: false },
  { fault: { kind: 'slow', ms: 20 }, seen: /^200 {"messaging_product"/, arrives: true },
  { fault: { kind: 'slow', ms: 60_000 }, seen: /^silent$/, arrives: true },
  { fault: { kind: 'close-before' }, seen: /^closed$/, arrives: false },
  { fault: { kind: 'close-after' }, seen: /^closed$/, arrives: true },
  { fault: { kind: 'no-id' }, seen: /^200 .*"messages":\[\]/, arrives: true },
  { fault: { kind: 'garbage-json' }, seen: /^200 {"messaging_product/, arrives: true },
  { fault: { kind: 'hang' }, seen: /^silent$/, arrives: false },
  { fault: { kind: 'hang', arrives: true }, seen: /^silent$/, arrives: true },
]

describe('Fault switches of the WhatsApp simulator', () => {
  let simulator: WhatsappSimulator
  beforeEach(async () => {
    simulator = await startWhatsappSimulator({ numbers: [NORDVIK, BRINKMANN], seed: 11, limits: false })
  })
  afterEach(() => simulator.stop())

  for (const { fault, seen, arrives } of ROWS)
    it(`${JSON.stringify(fault)}: the message ${arrives ? 'arrives' : 'does not arrive'}`, async () => {
      simulator.setFault(ID, fault, { times: 1 })

      const patienceMs = seen.test('silent') ? 150 : 5_000
      expect((await send(simulator, DRIVER, patienceMs)).seen).to.match(seen)
      expect(simulator.messagesTo(DRIVER)).to.have.length(arrives ? 1 : 0)
      expect(simulator.calls()).to.have.length(1)
      expect(simulator.calls()[0]).to.include({
        fault: fault.kind,
        callbackData: 'one',
        outcome: arrives ? 'accepted' : 'refused',
      })
      expect((await send(simulator)).seen, 'the next send').to.match(/^200 /)
    })

  it('cuts the JSON of a garbled answer', async () => {
    simulator.setFault(ID, { kind: 'garbage-json' })
    const response = await fetch(`${simulator.url}/v25.0/${ID}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer nordvik-token' },
      body: JSON.stringify(textTo(DRIVER, 'Hello')),
    })
    expect(await response.json().catch(() => 'not JSON')).to.equal('not JSON')
  })

  it('sends Retry-After in seconds', async () => {
    simulator.setFault(ID, { kind: 'http-503' })
    expect((await send(simulator)).headers.get('retry-after')).to.equal('30')
    simulator.setFault(ID, { kind: 'http-429', retryAfterSeconds: 7 })
    expect((await send(simulator)).headers.get('retry-after')).to.equal('7')
  })

  it('strikes until it is cleared when no number of times is given', async () => {
    simulator.setFault(ID, { kind: 'http-429' })
    for (const _ of [1, 2, 3]) expect((await send(simulator)).seen).to.match(/^429/)
    expect(simulator.faults()).to.deep.include({ phoneNumberId: ID, fault: { kind: 'http-429' }, struck: 3 })
    simulator.setFault(ID, null)
    expect((await send(simulator)).seen).to.match(/^200/)
  })

  it('strikes one recipient only when told so', async () => {
    simulator.setFault(ID, { kind: 'error', code: 131026 }, { to: '+44 7700 900482' })
    expect((await send(simulator, '+447700900119')).seen).to.match(/^200/)
    expect((await send(simulator)).seen).to.match(/131026/)
  })

  it('strikes with a probability, and alike for the same seed', async () => {
    const first = await strikePattern()
    expect(first).to.contain('200').and.to.contain('429')
    expect(await strikePattern()).to.equal(first)
  })

  it('leaves other numbers and refused requests alone', async () => {
    simulator.setFault(ID, { kind: 'http-503' }, { times: 1 })
    const path = `/v25.0/${BRINKMANN.phoneNumberId}/messages`
    expect(
      (await postMessage(simulator, textTo(DRIVER, 'Hi'), { path, token: 'brinkmann-token' })).status,
    ).to.equal(200)
    expect((await postMessage(simulator, textTo(DRIVER, ''))).status).to.equal(400)
    expect((await send(simulator)).seen).to.match(/^503/)
  })

  it('refuses a number that it does not have', () => {
    expect(() => simulator.setFault('999999', { kind: 'hang' })).to.throw('no number 999999')
  })
})
