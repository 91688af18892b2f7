import type { Network } from '../network/network.ts'
import type { WhatsappSimulator } from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import type { Outage } from './hour.ts'
import type { RehearsalOptions } from './options.ts'
import { rehearsalLease } from './world.ts'

/** The provider and its webhooks misbehave as the options say, from now until {@link endTrouble}. */
export function beginTrouble(whatsapp: WhatsappSimulator, options: RehearsalOptions): void {
  whatsapp.setWebhookFaults({
    duplicate: options.duplicates,
    reorder: options.reordered,
    delayMs: [0, 40],
    drop: options.dropped,
  })
  whatsapp.setFaults(rehearsalLease.whatsapp.phoneNumberId, [
    { fault: { kind: 'hang', arrives: true }, probability: options.timeouts },
    { fault: { kind: 'slow', ms: 400 }, probability: options.slow },
    { fault: { kind: 'error', code: 131026 }, probability: options.refusals / 2 },
    { fault: { kind: 'http-429' }, probability: options.refusals },
    { fault: { kind: 'close-after' }, probability: options.refusals / 2 },
  ])
}

/** Everything behaves again. */
export function endTrouble(whatsapp: WhatsappSimulator): void {
  whatsapp.setWebhookFaults({ duplicate: 0, reorder: 0, delayMs: [0, 0], drop: 0 })
  whatsapp.setFaults(rehearsalLease.whatsapp.phoneNumberId, [])
}

/** Takes a part of the world away and gives what brings it back. */
export async function takeAway(
  network: Network,
  whatsapp: WhatsappSimulator,
  of: Outage['of'],
): Promise<() => Promise<void>> {
  switch (of) {
    case 'provider':
      return whatsapp.unplug()
    case 'cloud-tasks':
      await network.cloudTasks.setOutage(true)
      return () => network.cloudTasks.setOutage(false)
    case 'queue-service':
      await network.queueService.stop('SIGKILL')
      return () => network.queueService.start()
  }
}
