import { randomUUID } from 'node:crypto'
import { initializeApp } from 'firebase-admin/app'
import { getFirestore } from 'firebase-admin/firestore'
import {
  ancillaryDatabase,
  parseChatMessagePath,
  parseConversationMessagePath,
} from '@relaydesk/domain/documents/paths.ts'
import {
  fetchWhatsappMedia,
  sendTwilioMessage,
  sendWhatsappMessage,
  twilioWebhook,
  whatsappWebhook,
} from '@relaydesk/domain/tasks/queue-names.ts'
import { createBrake } from '@relaydesk/domain/pacing/brake.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import { createTwilio } from '@relaydesk/providers/twilio/index.ts'
import { createWhatsappCloud } from '@relaydesk/providers/whatsapp-cloud/index.ts'
import { createWhatsappMedia } from '@relaydesk/providers/whatsapp-cloud/media/index.ts'
import { createChatMessageStore } from '@relaydesk/store/chat-message-store.ts'
import { createClosings } from '@relaydesk/store/closings.ts'
import { createConversationMessageStore } from '@relaydesk/store/conversation-message-store.ts'
import { chatMessages, conversationMessages } from '@relaydesk/store/delivery/message-group.ts'
import { createOverdueMessages } from '@relaydesk/store/delivery/overdue-messages.ts'
import { createProtocolTickets } from '@relaydesk/store/tickets/protocol-tickets.ts'
import { createSayPresent } from '@relaydesk/store/tickets/venue-presence.ts'
import { createVenueStore } from '@relaydesk/store/tickets/venue-store.ts'
import { createVisitorDesk } from '@relaydesk/store/tickets/visitor-desk.ts'
import { watchDesk } from '@relaydesk/store/tickets/watch-desk.ts'
import { createUnclearMessages } from '@relaydesk/store/delivery/unclear-messages.ts'
import { createSocketTokens } from '@relaydesk/store/devices/socket-tokens.ts'
import { createDriverConversations } from '@relaydesk/store/driver-conversations.ts'
import { createDriverEnquiries } from '@relaydesk/store/driver-enquiries.ts'
import { createDriverNumbers } from '@relaydesk/store/driver-numbers.ts'
import { createHeldMessagesReader } from '@relaydesk/store/held-messages-reader.ts'
import { createInboundMediaStore } from '@relaydesk/store/inbound-media-store.ts'
import { createInboundMessageStore } from '@relaydesk/store/inbound-message-store.ts'
import { createInboundRouter } from '@relaydesk/store/inbound-router.ts'
import { createInbox } from '@relaydesk/store/inbox.ts'
import { createOptOuts } from '@relaydesk/store/opt-outs.ts'
import { createParkedUpdates } from '@relaydesk/store/parked-updates.ts'
import { fileChunkSize, type FileStore } from '@relaydesk/store/files/file-store.ts'
import { openFileStore } from '@relaydesk/store/files/open-file-store.ts'
import { createBoardStore } from '@relaydesk/store/orders/board-store.ts'
import { createEventStore } from '@relaydesk/store/orders/event-store.ts'
import { createOrderPlacing } from '@relaydesk/store/orders/order-placing.ts'
import { createOrderStore } from '@relaydesk/store/orders/order-store.ts'
import { createOrderTexts } from '@relaydesk/store/orders/order-texts.ts'
import { createGuestMemory } from '@relaydesk/store/orders/forget-guest.ts'
import { createForgottenThreads } from '@relaydesk/store/orders/forgotten-threads.ts'
import { createGuestDesk } from '@relaydesk/store/orders/guest-desk.ts'
import { createOrdersToSweep } from '@relaydesk/store/orders/orders-to-sweep.ts'
import { createProviderMessages } from '@relaydesk/store/provider-messages.ts'
import { createSurroundingsReader } from '@relaydesk/store/surroundings-reader.ts'
import { closeDay } from '@relaydesk/store/tickets/close-day.ts'
import { createDisplayStore } from '@relaydesk/store/tickets/display-store.ts'
import { createTableDesk } from '@relaydesk/store/tickets/table-desk.ts'
import { createTicketPlacing } from '@relaydesk/store/tickets/ticket-placing.ts'
import { createTicketStore } from '@relaydesk/store/tickets/ticket-store.ts'
import { createTicketTexts } from '@relaydesk/store/tickets/ticket-texts.ts'
import { createTicketsToSweep } from '@relaydesk/store/tickets/tickets-to-sweep.ts'
import { createUnreadCounts } from '@relaydesk/store/unread-counts.ts'
import { createUnsettledMessages } from '@relaydesk/store/unsettled-messages.ts'
import { createWaitingFilesReader } from '@relaydesk/store/waiting-files-reader.ts'
import { createWaitingMessagesReader } from '@relaydesk/store/waiting-messages-reader.ts'
import { createWhatsappNumbers } from '@relaydesk/store/whatsapp-numbers.ts'
import { createCloudTasks } from '@relaydesk/task-queue/cloud-tasks.ts'
import queues from '../queues.json' with { type: 'json' }
import type { Config } from './config.ts'
import { createVerifyCaller, type VerifyCaller } from './http/verify-caller.ts'
import type { MediaContext } from './jobs/inbound/fetch-media.ts'
import type { ReadContext } from './jobs/mark-as-read/mark-as-read.ts'
import type { NotifyContext } from './jobs/orders/notify.ts'
import type { BoardContext } from './jobs/orders/show-on-board.ts'
import { createTurns } from './jobs/pacing/turns.ts'
import type { SendContext } from './jobs/send-message/send-context.ts'
import type { SweepContext } from './jobs/sweep/sweep-context.ts'
import type { VisitorNewsContext } from './jobs/tickets/notify.ts'
import type { DisplayContext } from './jobs/tickets/show-on-display.ts'
import type { TwilioListenerContext } from './jobs/webhook-listener/listen-to-twilio.ts'
import type { ListenerContext } from './jobs/webhook-listener/listen-to-whatsapp.ts'
import type { SocketContext } from './sockets/socket-context.ts'
import { createVenueWatches } from './sockets/venue-watches.ts'
import { createAccessTokens } from './secrets/access-tokens.ts'
import { withKnownSecrets } from './secrets/known-secrets.ts'
import { createSecretManager } from './secrets/secret-manager.ts'
import { createSecretsFile } from './secrets/secrets-file.ts'

/** Everything queue-service needs, built once at start. */
export interface Context
  extends
    SendContext,
    SweepContext,
    ListenerContext,
    TwilioListenerContext,
    MediaContext,
    ReadContext,
    NotifyContext,
    BoardContext,
    VisitorNewsContext,
    DisplayContext,
    SocketContext {
  verifyCaller: VerifyCaller
  files: FileStore
}

/** The one composition root of queue-service. `overrides` are for tests. */
export function createContext(config: Config, log: Logger, overrides: Partial<Context> = {}): Context {
  const app = initializeApp({ projectId: config.projectId })
  const database = getFirestore(app)
  const enquiries = createDriverEnquiries(database)
  const secrets =
    config.secretsFile === undefined
      ? createSecretManager(config.projectId)
      : createSecretsFile(config.secretsFile)
  return {
    chatMessages: createChatMessageStore(database),
    conversationMessages: createConversationMessageStore(database),
    conversations: createDriverConversations(getFirestore(app, ancillaryDatabase)),
    surroundings: createSurroundingsReader(database),
    held: createHeldMessagesReader(database),
    closings: createClosings(database),
    providerMessages: createProviderMessages(database, 'whatsapp', parseChatMessagePath),
    twilioMessages: createProviderMessages(database, 'twilio', parseConversationMessagePath),
    optOuts: createOptOuts(database),
    parkedUpdates: createParkedUpdates(database, overrides.now ?? Date.now),
    inboundMessages: createInboundMessageStore(database, createInboundRouter(enquiries)),
    inbox: createInbox(database),
    guestDesk: createGuestDesk(database),
    guestMemory: createGuestMemory(database),
    driverNumbers: createDriverNumbers(database, enquiries),
    whatsappNumbers: createWhatsappNumbers(database, overrides.now ?? Date.now),
    unread: createUnreadCounts(database),
    unclear: createUnclearMessages(database, chatMessages),
    unclearTexts: createUnclearMessages(database, conversationMessages),
    unsettledTexts: createUnsettledMessages(database),
    waitingTexts: createOverdueMessages(database, conversationMessages),
    waitingFiles: createWaitingFilesReader(database),
    waiting: createWaitingMessagesReader(database),
    orders: createOrderStore(database),
    orderPlacing: createOrderPlacing(database, { now: overrides.now ?? Date.now }),
    ordersToSweep: createOrdersToSweep(database),
    forgottenThreads: createForgottenThreads(database),
    events: createEventStore(database),
    orderTexts: createOrderTexts(database),
    boards: createBoardStore(database),
    tickets: createTicketStore(database),
    ticketPlacing: createTicketPlacing(database, { now: overrides.now ?? Date.now }),
    ticketsToSweep: createTicketsToSweep(database),
    ticketTexts: createTicketTexts(database),
    tableDesk: createTableDesk(database),
    displays: createDisplayStore(database),
    venues: createVenueStore(database),
    visitorDesk: createVisitorDesk(database),
    protocolTickets: createProtocolTickets(database),
    socketTokens: createSocketTokens(database),
    sayPresent: createSayPresent(database),
    venueWatches: createVenueWatches((venueId, listener) => watchDesk(database, venueId, listener)),
    queryBrake: createBrake({ most: 30, withinMs: 60_000 }),
    newId: () => randomUUID(),
    publicBaseUrl: config.twilio?.publicBaseUrl ?? null,
    closeDay: (venueId, now) => closeDay(database, venueId, now),
    queue: createCloudTasks(config.tasks),
    files: openFileStore(app, config.files),
    inboundMedia: createInboundMediaStore(database),
    whatsappMedia: createWhatsappMedia({ ...config.whatsapp, downloadTimeoutMs, chunkSize: fileChunkSize }),
    whatsapp: createWhatsappCloud({ ...config.whatsapp, uploadTimeoutMs }),
    twilio: config.twilio === null ? null : createTwilio(config.twilio),
    turns: createTurns(config.pace),
    random: Math.random,
    tokens: createAccessTokens(withKnownSecrets(config.knownSecrets, secrets)),
    verifyCaller: createVerifyCaller(config.caller, overrides.now ?? Date.now),
    leaseMs: config.leaseMs,
    sweepPatienceMs: config.sweepPatienceMs,
    unclearPatienceMs: config.unclearPatienceMs,
    reconcilePatienceMs: config.reconcilePatienceMs,
    maxAttempts: maxAttemptsOf(sendWhatsappMessage.queue),
    maxTwilioAttempts: maxAttemptsOf(sendTwilioMessage.queue),
    maxMediaAttempts: maxAttemptsOf(fetchWhatsappMedia.queue),
    maxWebhookAttempts: maxAttemptsOf(whatsappWebhook.queue),
    maxTwilioWebhookAttempts: maxAttemptsOf(twilioWebhook.queue),
    now: () => Date.now(),
    log,
    ...overrides,
  }
}

/** Of one file, in milliseconds: less than Cloud Tasks waits for the answer. */
const downloadTimeoutMs = 45_000
const uploadTimeoutMs = 45_000

function maxAttemptsOf(name: string): number {
  const queue = queues.queues.find((candidate) => candidate.name === name)
  if (queue === undefined) throw new Error(`queues.json has no queue ${name}.`)
  return queue.retryConfig.maxAttempts
}
