import type { Delivery } from '@relaydesk/domain/delivery/delivery.ts'
import type { ErrorClass } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { DocumentData, DocumentSnapshot } from 'firebase/firestore'
import type { MessageProgress } from '../shared/message/message-progress.ts'
import { isMessageStatus } from '../shared/message/message-vocabulary.ts'
import { mapOf, numberOf, optionalTextOf, textOf, timeOf } from './read-field.ts'

/** One message of a thread as the desk shows it. Times are epoch ms. */
export interface ChatMessage {
  id: string
  /** What was said; of a file its caption, of a template the filled text. */
  text: string
  /** `text`, `template`, `image`, … or a kind that we do not know. */
  type: string
  source: 'CUSTOMER' | 'DRIVER' | 'SYSTEM'
  /** The writer's uid. */
  createdBy: string
  createdAt: number
  templateType?: string
  /** What belongs to the kind: a file, a place, a template's values. */
  payload: DocumentData
  /** How far it got; only messages that we send have a way. */
  progress?: MessageProgress
}

/** Reads a stored message; what is missing or of another shape is read as absent. */
export function readChatMessage(snapshot: DocumentSnapshot): ChatMessage {
  const data = snapshot.data({ serverTimestamps: 'estimate' }) ?? {}
  const source = sourceOf(data)
  const createdAt = timeOf(data, 'createdAt') ?? 0
  const progress = source === 'DRIVER' ? undefined : progressOf(data, createdAt, snapshot)
  const templateType = optionalTextOf(data, 'templateType')
  return {
    id: snapshot.id,
    text: textOf(data, 'message'),
    type: textOf(data, 'type'),
    source,
    createdBy: textOf(data, 'createdBy'),
    createdAt,
    payload: mapOf(data, 'payload'),
    ...(templateType !== undefined && { templateType }),
    ...(progress !== undefined && { progress }),
  }
}

function sourceOf(data: DocumentData): ChatMessage['source'] {
  const source = textOf(data, 'source')
  return source === 'DRIVER' || source === 'SYSTEM' ? source : 'CUSTOMER'
}

/** Old messages may have no status: nothing is claimed about them. */
function progressOf(
  data: DocumentData,
  createdAt: number,
  snapshot: DocumentSnapshot,
): MessageProgress | undefined {
  const status: unknown = data['status']
  if (!isMessageStatus(status)) return undefined
  const delay = numberOf(data, 'ETA')
  return {
    status,
    createdAt,
    kept: snapshot.metadata.hasPendingWrites,
    ...(delay > 0 && { leavesAt: createdAt + delay * 1000 }),
    delivery: deliveryOf(mapOf(data, 'delivery')),
  }
}

const times = ['leaseUntil', 'sendingAt', 'sentAt', 'deliveredAt', 'readAt', 'failedAt'] as const

function deliveryOf(data: DocumentData): Delivery {
  const delivery: Delivery = { attempt: numberOf(data, 'attempt') }
  for (const name of times) {
    const at = timeOf(data, name)
    if (at !== undefined) delivery[name] = at
  }
  const error = mapOf(data, 'error')
  const text = textOf(error, 'text')
  if (text !== '') delivery.error = { text, code: textOf(error, 'code'), class: errorClassOf(error) }
  return delivery
}

const errorClasses: Record<ErrorClass, true> = {
  retry: true,
  'slow-down': true,
  later: true,
  unclear: true,
  'needs-template': true,
  message: true,
  recipient: true,
  channel: true,
}

/** A class that we do not know asks an administrator: nothing unsafe is offered for it. */
function errorClassOf(error: DocumentData): ErrorClass {
  const found = textOf(error, 'class')
  return isErrorClass(found) ? found : 'channel'
}

function isErrorClass(value: string): value is ErrorClass {
  return Object.hasOwn(errorClasses, value)
}
