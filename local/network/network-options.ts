import type { SendLimitOptions } from '../simulators/whatsapp-cloud-api/limits/send-limits.ts'
import type { Behaviour } from '../simulators/shared/behaviour/behaviour.ts'
import type { WindowRule } from '../simulators/shared/service-window.ts'
import type { Ports } from './ports.ts'
import type { TwilioCredentials } from './twilio-settings.ts'
import type { DemoLease } from '../seed/demo-leases.ts'
import type { WebhookSecrets } from './webhook-secrets.ts'

/** What a network is to be like; everything left out is as `npm start` has it. */
export interface NetworkOptions {
  /** Without it: any free ports. */
  ports?: Ports
  /** Whose WhatsApp numbers and tokens exist; without it the demo's two lease companies. */
  leases?: readonly DemoLease[]
  /** Load the demo data (true unless told otherwise). */
  seed?: boolean
  /** Serve the built web client and the phones page (true unless told otherwise). */
  pages?: boolean
  /** The folder of bundled functions to run, absolute; without it `functions/`. */
  functionsSource?: string
  /** More environment for queue-service, e.g. SEND_LEASE_MS. */
  queueServiceEnv?: Record<string, string>
  /** Use this WhatsApp instead of starting a simulator. */
  whatsappBaseUrl?: string
  /** The simulator's limits on sends: WhatsApp's own unless told otherwise; false switches them off. */
  whatsappLimits?: SendLimitOptions | boolean
  /** How drivers' phones behave until somebody changes it; without it they send no receipts. */
  phones?: Partial<Behaviour>
  /** Whether the simulator enforces the 24-hour window (`off` unless told otherwise). */
  whatsappWindow?: WindowRule
  /** Makes the simulator's ids and faults repeatable. */
  whatsappSeed?: number
  /** Use this Twilio instead of starting a simulator. */
  twilioBaseUrl?: string
  /** The account that the servers use; without it the demo's. */
  twilioCredentials?: TwilioCredentials
  /** How guests' phones behave until somebody changes it; without it nothing is told of their messages. */
  twilioPhones?: Partial<Behaviour>
  /** Whether Twilio's simulator enforces the 24-hour window of WhatsApp and Messenger (`off` unless told otherwise). */
  twilioWindow?: WindowRule
  /** Makes Twilio's SIDs and faults repeatable. */
  twilioSeed?: number
  /** The address that providers call and sign; Hosting's own unless told otherwise. */
  publicBaseUrl?: string
  /** What webhooks are signed with and the handshake asks for; without it the demo's. */
  webhookSecrets?: WebhookSecrets
  /** Multiplies the retry delays of queues and webhooks; 1 is the real thing. */
  backoffScale?: number
  /** Called as each part comes up, for people who watch. */
  onProgress?: (what: string) => void
}
