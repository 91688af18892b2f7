import { getApps, initializeApp } from 'firebase-admin/app'
import { getFirestore } from 'firebase-admin/firestore'
import { logger } from 'firebase-functions'
import type { Logger } from '@relaydesk/observability/logger.ts'
import { createChatMessageStore } from '@relaydesk/store/chat-message-store.ts'
import { createSurroundingsReader } from '@relaydesk/store/surroundings-reader.ts'
import { createCloudTasks } from '@relaydesk/task-queue/cloud-tasks.ts'
import type { HandOver } from '@relaydesk/task-queue/hand-over-chat-message.ts'
import { readConfig } from './config.ts'

/** Everything a function needs, built once per instance at the first event. */
export interface Context extends HandOver {
  now: () => number
  log: Logger
}

let context: Context | undefined

/** The one composition root of functions. Not built while the code is only being inspected for deployment. */
export function getContext(): Context {
  context ??= buildContext()
  return context
}

function buildContext(): Context {
  const config = readConfig(process.env)
  const database = getFirestore(getApps()[0] ?? initializeApp())
  return {
    chatMessages: createChatMessageStore(database),
    surroundings: createSurroundingsReader(database),
    queue: createCloudTasks(config.tasks),
    now: () => Date.now(),
    log: logger,
  }
}
