import { expect } from 'chai'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { NORDVIK } from '../testing/numbers.ts'
import { textTo } from '../testing/requests.ts'

const DRIVER = '+447700900482'

describe('An outage of the WhatsApp simulator', () => {
  let simulator: WhatsappSimulator
  beforeEach(async () => {
    simulator = await startWhatsappSimulator({ numbers: [NORDVIK], seed: 4, limits: false })
  })
  afterEach(() => simulator.stop())

  /** What the caller sees: an HTTP status, `closed`, or `silent` after `patienceMs`. */
  async function send(patienceMs = 5_000): Promise<number | string> {
    try {
      const response = await fetch(`${simulator.url}/v25.0/${NORDVIK.phoneNumberId}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer nordvik-token' },
        body: JSON.stringify(textTo(DRIVER, 'Hello')),
        signal: AbortSignal.timeout(patienceMs),
      })
      return response.status
    } catch (error) {
      return error instanceof Error && error.name === 'TimeoutError' ? 'silent' : 'closed'
    }
  }

  it('hangs up, answers 503 or never answers, and nothing arrives', async () => {
    simulator.setOutage('unreachable')
    expect(await send()).to.equal('closed')
    simulator.setOutage('error')
    expect(await send()).to.equal(503)
    simulator.setOutage('hang')
    expect(await send(100)).to.equal('silent')
    simulator.setOutage(null)
    expect(await send()).to.equal(200)
    expect(simulator.messagesTo(DRIVER)).to.have.length(1)
  })

  it('ends by itself when it was given a length', async () => {
    simulator.setOutage('error', 1)
    await new Promise<void>((resolve) => {
      simulator.onSwitchesChanged(resolve)
    })
    expect(simulator.outage()).to.equal(null)
    expect(await send()).to.equal(200)
  })

  it('leaves the side routes alone', async () => {
    simulator.setOutage('hang')
    expect((await fetch(`${simulator.url}/_sim/switches`)).status).to.equal(200)
  })
})

describe('Several faults of one number at the WhatsApp simulator', () => {
  it('strike each in its share, and alike for the same seed', async () => {
    const first = await outcomes()
    expect(first).to.have.keys('none', 'close-after', 'http-429')
    expect(first['none']).to.be.greaterThan(first['close-after'] ?? 0)
    expect(await outcomes()).to.deep.equal(first)
  })
})

/** The outcome of 40 sends, of which a share is not answered although taken, and a share refused. */
async function outcomes(): Promise<Record<string, number>> {
  const simulator = await startWhatsappSimulator({ numbers: [NORDVIK], seed: 9, limits: false })
  simulator.setFaults(NORDVIK.phoneNumberId, [
    { fault: { kind: 'close-after' }, probability: 0.2 },
    { fault: { kind: 'http-429' }, probability: 0.2 },
  ])
  for (let count = 0; count < 40; count += 1)
    await fetch(`${simulator.url}/v25.0/${NORDVIK.phoneNumberId}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer nordvik-token' },
      body: JSON.stringify(textTo(DRIVER, String(count))),
    }).catch(() => undefined)
  const kinds = Object.groupBy(simulator.calls(), ({ fault }) => fault ?? 'none')
  await simulator.stop()
  return Object.fromEntries(Object.entries(kinds).map(([kind, calls]) => [kind, calls?.length ?? 0]))
}
