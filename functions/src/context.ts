import { randomUUID } from 'node:crypto'
import { getApps, initializeApp } from 'firebase-admin/app'
import { getAuth } from 'firebase-admin/auth'
import { getFirestore } from 'firebase-admin/firestore'
import { logger } from 'firebase-functions'
import { createBrake, type Brake } from '@relaydesk/domain/pacing/brake.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import { createChatMessageStore } from '@relaydesk/store/chat-message-store.ts'
import { createConversationMessageStore } from '@relaydesk/store/conversation-message-store.ts'
import { createDeviceSignIn, type DeviceSignIn } from '@relaydesk/store/devices/device-sign-in.ts'
import { createDeviceStore, type DeviceStore } from '@relaydesk/store/devices/device-store.ts'
import { createSocketTokens, type SocketTokens } from '@relaydesk/store/devices/socket-tokens.ts'
import { createChatFiles } from '@relaydesk/store/files/chat-files.ts'
import { openFileStore } from '@relaydesk/store/files/open-file-store.ts'
import { createHeldMessagesReader } from '@relaydesk/store/held-messages-reader.ts'
import { createEventOrders, type EventOrders } from '@relaydesk/store/orders/event-orders.ts'
import { createEventStaff, type EventStaff } from '@relaydesk/store/orders/event-staff.ts'
import { createEventStore, type EventStore } from '@relaydesk/store/orders/event-store.ts'
import { createGuestsInLine, type GuestsInLine } from '@relaydesk/store/orders/guests-in-line.ts'
import { createOrderPlacing, type OrderPlacing } from '@relaydesk/store/orders/order-placing.ts'
import { createOrderStore, type OrderStore } from '@relaydesk/store/orders/order-store.ts'
import { createOrderTaps, type OrderTaps } from '@relaydesk/store/orders/order-taps.ts'
import { moveMessages, type Move, type Moved } from '@relaydesk/store/move-messages.ts'
import { createParkedUpdates, type ParkedUpdates } from '@relaydesk/store/parked-updates.ts'
import { createPlacingStore, type PlacingStore } from '@relaydesk/store/placing-store.ts'
import { createSurroundingsReader } from '@relaydesk/store/surroundings-reader.ts'
import { closeDay } from '@relaydesk/store/tickets/close-day.ts'
import { createTableDesk } from '@relaydesk/store/tickets/table-desk.ts'
import { createTicketPlacing, type TicketPlacing } from '@relaydesk/store/tickets/ticket-placing.ts'
import { createTicketStore, type TicketStore } from '@relaydesk/store/tickets/ticket-store.ts'
import { createVenueStore, type VenueStore } from '@relaydesk/store/tickets/venue-store.ts'
import { createVenueTickets, type VenueTickets } from '@relaydesk/store/tickets/venue-tickets.ts'
import { createVisitorDesk, type VisitorDesk } from '@relaydesk/store/tickets/visitor-desk.ts'
import { createCloudTasks } from '@relaydesk/task-queue/cloud-tasks.ts'
import type { CommandContext } from '@relaydesk/task-queue/command-table.ts'
import type { ConversationHandOver } from '@relaydesk/task-queue/hand-over-conversation-message.ts'
import type { Release } from '@relaydesk/task-queue/release-held.ts'
import { readConfig } from './config.ts'
import type { FilesContext } from './files/files-context.ts'
import type { KeepWebhook } from './webhooks/join-webhooks.ts'
import { createKeepWebhook } from './webhooks/keep-webhook.ts'

/** Everything a function needs, built once per instance at the first event. */
export interface Context extends Release, ConversationHandOver, CommandContext, FilesContext {
  parkedUpdates: ParkedUpdates
  placing: PlacingStore
  moveMessages: (move: Move, now: number) => Promise<Moved>
  keepWebhook: KeepWebhook
  /** Where providers reach us. */
  publicBaseUrls: readonly string[]
  orders: OrderStore
  orderPlacing: OrderPlacing
  orderTaps: OrderTaps
  events: EventStore
  eventOrders: EventOrders
  eventStaff: EventStaff
  guestsInLine: GuestsInLine
  tickets: TicketStore
  ticketPlacing: TicketPlacing
  venues: VenueStore
  venueTickets: VenueTickets
  visitorDesk: VisitorDesk
  /** How many visitors a kiosk may ask for. */
  visitorBrake: Brake
  closeDay: (venueId: string, now: number) => Promise<number>
  devices: DeviceStore
  deviceSignIn: DeviceSignIn
  socketTokens: SocketTokens
  /** How many codes may be tried, by one address and by everybody together. */
  joinBrakes: { ofOne: Brake; ofAll: Brake }
  log: Logger
}

const minuteMs = 60_000

let context: Context | undefined

/** The one composition root of functions. Not built while the code is only being inspected for deployment. */
export function getContext(): Context {
  context ??= buildContext()
  return context
}

function buildContext(): Context {
  const config = readConfig(process.env)
  const app = getApps()[0] ?? initializeApp()
  const database = getFirestore(app)
  const queue = createCloudTasks(config.tasks)
  const files = openFileStore(app, config.files)
  return {
    chatMessages: createChatMessageStore(database),
    conversationMessages: createConversationMessageStore(database),
    surroundings: createSurroundingsReader(database),
    held: createHeldMessagesReader(database),
    queue,
    keepWebhook: createKeepWebhook(queue),
    publicBaseUrls: config.publicBaseUrls,
    parkedUpdates: createParkedUpdates(database, Date.now),
    placing: createPlacingStore(database),
    moveMessages: (move, now) => moveMessages(database, files, move, now),
    orders: createOrderStore(database),
    orderPlacing: createOrderPlacing(database, { now: Date.now }),
    orderTaps: createOrderTaps(database),
    events: createEventStore(database),
    eventOrders: createEventOrders(database),
    eventStaff: createEventStaff(database, getAuth(app)),
    guestsInLine: createGuestsInLine(database),
    tickets: createTicketStore(database),
    ticketPlacing: createTicketPlacing(database, { now: Date.now }),
    tableDesk: createTableDesk(database),
    venues: createVenueStore(database),
    venueTickets: createVenueTickets(database),
    visitorDesk: createVisitorDesk(database),
    visitorBrake: createBrake({ most: 30, withinMs: minuteMs }),
    closeDay: (venueId, now) => closeDay(database, venueId, now),
    devices: createDeviceStore(database),
    deviceSignIn: createDeviceSignIn(getAuth(app)),
    socketTokens: createSocketTokens(database),
    joinBrakes: {
      ofOne: createBrake({ most: 10, withinMs: minuteMs }),
      ofAll: createBrake({ most: 120, withinMs: minuteMs }),
    },
    files,
    chatFiles: createChatFiles(database),
    verifyIdToken: (idToken) => getAuth(app).verifyIdToken(idToken),
    newId: () => randomUUID(),
    now: () => Date.now(),
    log: logger,
  }
}
