import type { Network } from '../../local/network/network.ts'
import { startNetwork } from '../../local/network/start-network.ts'
import { openLease } from './desk.ts'
import { acme, globex } from './test-leases.ts'
import { writeTripleFunctions } from './triple-functions.ts'

let running: Promise<Network> | undefined

/** How long a claim is good for in these tests, in milliseconds: short, so that a killed send is found out soon. */
export const leaseMs = 3_000

/**
 * The network that all end-to-end tests share, started at its first use. Every trigger event is delivered three times
 * here, always: nothing may depend on it coming once.
 */
export function useNetwork(): Promise<Network> {
  running ??= start()
  return running
}

async function start(): Promise<Network> {
  const network = await startNetwork({
    leases: [acme, globex],
    seed: false,
    pages: false,
    functionsSource: writeTripleFunctions(),
    queueServiceEnv: {
      SEND_TIMEOUT_MS: '1000',
      SEND_LEASE_MS: String(leaseMs),
      SWEEP_PATIENCE_MS: '2000',
      UNCLEAR_PATIENCE_MS: '1000',
      RECONCILE_PATIENCE_MS: '100',
      // This WhatsApp has no limits, so nobody waits for a turn; pacing.test.ts has limits of its own.
      WHATSAPP_PAIR_BURST: '1000',
      WHATSAPP_MESSAGES_PER_SECOND: '1000',
    },
    backoffScale: 0.02,
    whatsappLimits: false,
  })
  await openLease(network, acme)
  await openLease(network, globex)
  return network
}

/** Puts the shared network back into good order between tests. */
export async function calm(network: Network): Promise<void> {
  await network.cloudTasks.setOutage(false)
  network.cloudTasks.setChaos({ deliverEachTask: 1, outOfOrder: false })
  network.whatsapp?.reset()
  network.twilio?.reset()
}

export const mochaHooks = {
  async beforeAll(this: Mocha.Context): Promise<void> {
    this.timeout(120_000)
    await useNetwork()
  },
  async afterAll(): Promise<void> {
    await (await running)?.stop()
  },
}
