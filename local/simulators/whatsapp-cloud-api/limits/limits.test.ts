import { expect } from 'chai'
import * as fc from 'fast-check'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { NORDVIK } from '../testing/numbers.ts'
import { postMessage, textTo } from '../testing/requests.ts'
import { META_PAIR_LIMIT, nextBurst } from './pair-limit.ts'
import type { Burst } from './pair-limit.ts'

describe("Meta's limits on the send path", () => {
  let now = 1_763_640_000_000
  let simulator: WhatsappSimulator
  beforeEach(async () => {
    simulator = await startWhatsappSimulator({ numbers: [NORDVIK], clock: () => now })
  })
  afterEach(() => simulator.stop())

  /** The refusal's code for each of `count` sends, 0 for an accepted one. */
  async function burst(count: number, to = () => '+447700900482'): Promise<number[]> {
    const codes: number[] = []
    for (let index = 0; index < count; index += 1) {
      await postMessage(simulator, textTo(to(), 'Hello'))
      codes.push(simulator.calls().at(-1)?.errorCode ?? 0)
    }
    return codes
  }

  it('takes 45 messages to one user within 6 s, refuses the 46th with 131056 and leaves other users alone', async () => {
    const codes = await burst(46)
    expect(codes.slice(0, 45)).to.deep.equal(Array(45).fill(0))
    expect(codes[45]).to.equal(131056)
    expect(await burst(1, () => '+447700900119')).to.deep.equal([0])
  })

  it('lets a burst of 20 pay for two minutes', async () => {
    await burst(20)
    now += 119_000
    expect(await burst(1)).to.deep.equal([131056])
    now += 1_000
    expect(await burst(1)).to.deep.equal([0])
  })

  it('never refuses one message every 6 s', async () => {
    for (let index = 0; index < 30; index += 1) {
      expect(await burst(1)).to.deep.equal([0])
      now += 6_000
    }
  })

  it('takes 80 messages a second from one number, then answers 130429 until the next second', async () => {
    let user = 0
    const next = () => `+4477009${String((user += 1)).padStart(5, '0')}`
    const codes = await burst(82, next)
    expect(codes.filter((code) => code === 0)).to.have.length(80)
    expect(codes.slice(80)).to.deep.equal([130429, 130429])
    now += 1_000
    expect(await burst(1, next)).to.deep.equal([0])
  })

  it('counts nothing when switched off', async () => {
    const free = await startWhatsappSimulator({ numbers: [NORDVIK], clock: () => now, limits: false })
    for (let index = 0; index < 100; index += 1) await postMessage(free, textTo('+447700900482', 'Hello'))
    expect(free.messagesTo('+447700900482')).to.have.length(100)
    await free.stop()
  })

  it('never takes more than a burst and one per interval, whatever the rhythm', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 200 }), (gaps) => {
        let time = 0
        let accepted = 0
        let state: Burst | undefined
        for (const gap of gaps) {
          time += gap
          const next = nextBurst(state, time, META_PAIR_LIMIT)
          if (!next) continue
          state = next
          accepted += 1
        }
        return accepted <= META_PAIR_LIMIT.burst + Math.floor(time / META_PAIR_LIMIT.intervalMs)
      }),
    )
  })
})
