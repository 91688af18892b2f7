import type { Ports } from './ports.ts'
import type { DemoLease } from '../seed/demo-leases.ts'

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
  /** WhatsApp's own limits in the simulator (true unless told otherwise). */
  whatsappLimits?: boolean
  /** Multiplies the queue's retry delays; 1 is the real thing. */
  backoffScale?: number
  /** Called as each part comes up, for people who watch. */
  onProgress?: (what: string) => void
}
