import type { Context } from 'mocha'
import type { Network } from '../../local/network/network.ts'
import { startNetwork } from '../../local/network/start-network.ts'
import type { TwilioSimulator } from '../../local/simulators/twilio-api/start-twilio-simulator.ts'
import type { WhatsappSimulator } from '../../local/simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import { closeBrowser, closePages, launchBrowser } from './browser.ts'

let running: Promise<Network> | undefined
/** What pages had to complain of, by the test. */
const problems: string[] = []

/** The network that all browser tests share, with the demo in it. Each test works in enquiries of its own. */
export function useNetwork(): Promise<Network> {
  running ??= startNetwork({
    queueServiceEnv: { SEND_TIMEOUT_MS: '1000', SEND_LEASE_MS: '3000' },
    backoffScale: 0.02,
  })
  return running
}

/** The simulated WhatsApp, which is always there in these tests. */
export function whatsappOf({ whatsapp }: Network): WhatsappSimulator {
  if (whatsapp === undefined) throw new Error('The network was started without its WhatsApp simulator.')
  return whatsapp
}

/** The simulated Twilio, which is always there in these tests. */
export function twilioOf({ twilio }: Network): TwilioSimulator {
  if (twilio === undefined) throw new Error('The network was started without its Twilio simulator.')
  return twilio
}

export const mochaHooks = {
  async beforeAll(this: Context): Promise<void> {
    this.timeout(180_000)
    await Promise.all([useNetwork(), launchBrowser()])
  },

  async beforeEach(): Promise<void> {
    const network = await useNetwork()
    const whatsapp = whatsappOf(network)
    twilioOf(network).setFault(null)
    for (const { phoneNumberId } of whatsapp.numbers) whatsapp.setFault(phoneNumberId, null)
  },

  async afterEach(this: Context): Promise<void> {
    this.timeout(30_000)
    const found = await closePages(this.currentTest)
    problems.push(...found.map((problem) => `${this.currentTest?.fullTitle()}: ${problem}`))
  },

  async afterAll(this: Context): Promise<void> {
    this.timeout(60_000)
    await closeBrowser()
    await (await running)?.stop()
    // Whatever the tests asked for. Not after each: mocha would leave out all that come after it.
    if (problems.length > 0) throw new Error(`Pages had problems of their own:\n${problems.join('\n')}`)
  },
}
