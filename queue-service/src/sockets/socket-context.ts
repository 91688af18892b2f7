import type { Brake } from '@relaydesk/domain/pacing/brake.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { SocketTokens } from '@relaydesk/store/devices/socket-tokens.ts'
import type { ProtocolTickets } from '@relaydesk/store/tickets/protocol-tickets.ts'
import type { TicketPlacing } from '@relaydesk/store/tickets/ticket-placing.ts'
import type { TicketStore } from '@relaydesk/store/tickets/ticket-store.ts'
import type { SayPresent } from '@relaydesk/store/tickets/venue-presence.ts'
import type { VenueStore } from '@relaydesk/store/tickets/venue-store.ts'
import type { VisitorDesk } from '@relaydesk/store/tickets/visitor-desk.ts'
import type { CommandContext } from '@relaydesk/task-queue/command-table.ts'
import type { VenueWatches } from './venue-watches.ts'

/** What the sockets of the text protocol need. */
export interface SocketContext extends CommandContext {
  venues: VenueStore
  venueWatches: VenueWatches
  socketTokens: SocketTokens
  protocolTickets: ProtocolTickets
  tickets: TicketStore
  ticketPlacing: TicketPlacing
  visitorDesk: VisitorDesk
  /** How often a kiosk may ask for a visitor's name. */
  queryBrake: Brake
  sayPresent: SayPresent
  newId: () => string
  log: Logger
}
