import type { Logger } from '@relaydesk/observability/logger.ts'
import type { DriverNumbers } from '@relaydesk/store/driver-numbers.ts'
import type { InboundMessageStore } from '@relaydesk/store/inbound-message-store.ts'
import type { ParkedUpdates } from '@relaydesk/store/parked-updates.ts'
import type { WhatsappNumbers } from '@relaydesk/store/whatsapp-numbers.ts'
import type { Release } from '@relaydesk/task-queue/release-held.ts'

/** What storing a driver's message needs. */
export interface InboundContext extends Release {
  inboundMessages: InboundMessageStore
  driverNumbers: DriverNumbers
  whatsappNumbers: WhatsappNumbers
  parkedUpdates: ParkedUpdates
  now: () => number
  log: Logger
}
