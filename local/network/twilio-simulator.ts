import {
  startTwilioSimulator,
  type TwilioSimulator,
} from '../simulators/twilio-api/start-twilio-simulator.ts'
import type { NetworkOptions } from './network-options.ts'
import type { Ports } from './ports.ts'
import { demoStopWords, demoTwilioCredentials, simulatedAccount } from './twilio-settings.ts'
import { webhookReach } from './webhook-reach.ts'

/** Asked for as one does at one's numbers: every kind of failure is worth another post. */
const RETRIES = '#rc=5&rp=all'

/** Starts Twilio's stand-in with the demo's senders. */
export function startSimulatedTwilio(
  ports: Ports,
  publicBaseUrl: string,
  options: NetworkOptions,
): Promise<TwilioSimulator> {
  const { pages = true, backoffScale = 1, twilioCredentials = demoTwilioCredentials } = options
  return startTwilioSimulator({
    port: ports.twilio,
    account: simulatedAccount(twilioCredentials),
    incomingUrl: `${publicBaseUrl}/webhooks/twilio/incoming${RETRIES}`,
    reach: webhookReach(ports, publicBaseUrl, pages),
    retryPauseMs: 100 * backoffScale,
    // The Functions emulator starts a process for every call that finds no idle one.
    webhooksAtOnce: 4,
    // Which takes seconds, and many of them on a machine that has more to do. Cloud Run does not start like that.
    longestWebhookMs: 60_000,
    behaviour: options.twilioPhones ?? { receipts: 'none' },
    window: options.twilioWindow ?? 'off',
    stopWords: demoStopWords,
    ...(options.twilioSeed === undefined ? {} : { seed: options.twilioSeed }),
  })
}
