import { expect } from 'chai'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { BRINKMANN, NORDVIK } from '../testing/numbers.ts'
import { listenForWebhooks, type WebhookListener } from '../testing/webhook-listener.ts'
import { META_WEBHOOK_RETRY, retryPause } from './webhook-retry.ts'

const DRIVER = '+447700900482'

describe('Webhooks of the WhatsApp simulator that go astray', () => {
  let listener: WebhookListener
  let simulator: WhatsappSimulator

  beforeEach(async () => {
    listener = await listenForWebhooks()
    simulator = await start(5)
  })
  afterEach(async () => {
    await simulator.stop()
    await listener.stop()
  })

  function start(seed: number): Promise<WhatsappSimulator> {
    const webhook = listener.address
    return startWhatsappSimulator({ numbers: [NORDVIK, BRINKMANN], seed, webhook })
  }

  /** Says `one`, `two`, … and gives the words in the order in which they arrived. */
  async function say(count: number): Promise<string[]> {
    for (let index = 1; index <= count; index += 1)
      simulator.say(DRIVER, { type: 'text', text: { body: String(index) } })
    await simulator.drainWebhooks()
    return words()
  }

  function words(): string[] {
    const messages = listener.posts.flatMap(({ values }) => values.flatMap((value) => value.messages ?? []))
    return messages.map(({ id }) => simulator.said().find(({ wamid }) => wamid === id)?.text ?? '?')
  }

  it('come twice, with the same id', async () => {
    simulator.setWebhookFaults({ duplicate: 1 })
    expect((await say(3)).sort()).to.deep.equal(['1', '1', '2', '2', '3', '3'])
    expect(simulator.said().map(({ journey }) => journey.posts)).to.deep.equal([2, 2, 2])
  })

  it('are overtaken by the next ones', async () => {
    simulator.setWebhookFaults({ reorder: 1 })
    simulator.say(DRIVER, { type: 'text', text: { body: '1' } })
    simulator.setWebhookFaults({ reorder: 0 })
    simulator.say(DRIVER, { type: 'text', text: { body: '2' } })
    await simulator.drainWebhooks()
    expect(words()).to.deep.equal(['2', '1'])
  })

  it('are overtaken also when they come late', async () => {
    simulator.setWebhookFaults({ reorder: 1, delayMs: [5, 5] })
    simulator.say(DRIVER, { type: 'text', text: { body: '1' } })
    simulator.setWebhookFaults({ reorder: 0, delayMs: [30, 30] })
    simulator.say(DRIVER, { type: 'text', text: { body: '2' } })
    await simulator.drainWebhooks()
    expect(words()).to.deep.equal(['2', '1'])
  })

  it('are not held back for ever when nobody follows', async () => {
    simulator.setWebhookFaults({ reorder: 1 })
    expect(await say(1)).to.deep.equal(['1'])
  })

  it('come late', async () => {
    simulator.setWebhookFaults({ delayMs: [30, 40] })
    const began = performance.now()
    await say(2)
    expect(performance.now() - began).to.be.at.least(29)
  })

  it('come many in one post, over several numbers', async () => {
    simulator.setWebhookFaults({ batch: 3 })
    simulator.say(DRIVER, { type: 'text', text: { body: '1' } })
    simulator.say(DRIVER, { type: 'text', text: { body: '2' } }, { phoneNumberId: BRINKMANN.phoneNumberId })
    simulator.say(DRIVER, { type: 'text', text: { body: '3' } })
    simulator.say(DRIVER, { type: 'text', text: { body: '4' } })
    await simulator.drainWebhooks()
    expect(listener.posts.map(({ values }) => values.length)).to.deep.equal([2, 1])
    expect(listener.posts[0]?.values[0]?.contacts).to.have.length(1)
    expect(words().sort()).to.deep.equal(['1', '2', '3', '4'])
  })

  it('are dropped in the same places for the same seed', async () => {
    const first = await lost()
    expect(first).to.contain(true).and.to.contain(false)
    await simulator.stop()
    simulator = await start(5)
    expect(await lost()).to.deep.equal(first)
  })

  it('are posted as before after a reset', async () => {
    simulator.setWebhookFaults({ drop: 1 })
    simulator.reset()
    expect(await say(1)).to.deep.equal(['1'])
  })

  it('go nowhere without an address, and nobody waits for them', async () => {
    simulator.setWebhook(null)
    expect(await say(2)).to.deep.equal([])
    expect(simulator.pendingWebhooks()).to.equal(0)
  })

  async function lost(): Promise<boolean[]> {
    simulator.setWebhookFaults({ drop: 0.5 })
    await say(12)
    return simulator.said().map(({ journey }) => journey.dropped)
  }

  it('say how many are left when the wait is over', async () => {
    listener.answerFirst(...Array<number>(50).fill(500))
    simulator.say(DRIVER, { type: 'text', text: { body: '1' } })
    const problem = await simulator.drainWebhooks(20).catch((error: unknown) => String(error))
    expect(problem).to.contain('1 webhooks are still on their way')
  })
})

describe('The pauses between the posts of a webhook', () => {
  const retry = { ...META_WEBHOOK_RETRY, giveUpAfterMs: 10_000 }

  it('double up to the longest', () => {
    const pauses = [1, 2, 3, 20].map((attempt) => retryPause(META_WEBHOOK_RETRY, attempt, 0))
    expect(pauses).to.deep.equal([1_000, 2_000, 4_000, 60_000])
  })

  it('end when it is given up', () => {
    expect(retryPause(retry, 1, 9_000)).to.equal(1_000)
    expect(retryPause(retry, 1, 9_001)).to.equal(null)
  })
})
