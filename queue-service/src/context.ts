import { initializeApp } from 'firebase-admin/app'
import { getFirestore } from 'firebase-admin/firestore'
import { ancillaryDatabase } from '@relaydesk/domain/documents/paths.ts'
import { sendWhatsappMessage } from '@relaydesk/domain/tasks/queue-names.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import { createWhatsappCloud } from '@relaydesk/providers/whatsapp-cloud/index.ts'
import { createChatMessageStore } from '@relaydesk/store/chat-message-store.ts'
import { createDriverConversations } from '@relaydesk/store/driver-conversations.ts'
import { createSurroundingsReader } from '@relaydesk/store/surroundings-reader.ts'
import { createWaitingMessagesReader } from '@relaydesk/store/waiting-messages-reader.ts'
import { createCloudTasks } from '@relaydesk/task-queue/cloud-tasks.ts'
import queues from '../queues.json' with { type: 'json' }
import type { Config } from './config.ts'
import { createVerifyCaller, type VerifyCaller } from './http/verify-caller.ts'
import type { SendContext } from './jobs/send-message/send-context.ts'
import type { SweepContext } from './jobs/sweep/sweep.ts'
import { createAccessTokens } from './secrets/access-tokens.ts'
import { createSecretManager } from './secrets/secret-manager.ts'
import { createSecretsFile } from './secrets/secrets-file.ts'

/** Everything queue-service needs, built once at start. */
export interface Context extends SendContext, SweepContext {
  verifyCaller: VerifyCaller
}

/** The one composition root of queue-service. `overrides` are for tests. */
export function createContext(config: Config, log: Logger, overrides: Partial<Context> = {}): Context {
  const app = initializeApp({ projectId: config.projectId })
  const database = getFirestore(app)
  const secrets =
    config.secretsFile === undefined
      ? createSecretManager(config.projectId)
      : createSecretsFile(config.secretsFile)
  return {
    chatMessages: createChatMessageStore(database),
    conversations: createDriverConversations(getFirestore(app, ancillaryDatabase)),
    surroundings: createSurroundingsReader(database),
    waiting: createWaitingMessagesReader(database),
    queue: createCloudTasks(config.tasks),
    whatsapp: createWhatsappCloud(config.whatsapp),
    tokens: createAccessTokens(secrets),
    verifyCaller: createVerifyCaller(config.caller, overrides.now ?? Date.now),
    leaseMs: config.leaseMs,
    sweepPatienceMs: config.sweepPatienceMs,
    maxAttempts: maxAttemptsOf(sendWhatsappMessage.queue),
    now: () => Date.now(),
    log,
    ...overrides,
  }
}

function maxAttemptsOf(name: string): number {
  const queue = queues.queues.find((candidate) => candidate.name === name)
  if (queue === undefined) throw new Error(`queues.json has no queue ${name}.`)
  return queue.retryConfig.maxAttempts
}
