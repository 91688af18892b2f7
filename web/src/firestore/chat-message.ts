import { deliveryTimes, type Delivery } from '@relaydesk/domain/delivery/delivery.ts'
import type { DocumentData, DocumentSnapshot } from 'firebase/firestore'
import type { MessageProgress } from '../shared/message/message-progress.ts'
import { isMessageStatus } from '../shared/message/message-vocabulary.ts'
import { readDeliveryError } from './read-delivery-error.ts'
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
  /** True for the second sending of an earlier message. */
  isResend?: true
  /** WhatsApp's id of it: by this others quote it and react to it. */
  whatsappMessageId?: string
  /** When a driver's message came to us; it was written at `createdAt`. */
  receivedAt?: number
  /** WhatsApp's id of the message that it quotes. */
  quotes?: string
  isForwarded?: true
  /** Of a driver's file: whether we have it. */
  media?: { state: 'WAITING' | 'STORED' | 'FAILED'; fileId?: string; size: number; problem: string }
}

/** Reads a stored message; what is missing or of another shape is read as absent. */
export function readChatMessage(snapshot: DocumentSnapshot): ChatMessage {
  const data = snapshot.data({ serverTimestamps: 'estimate' }) ?? {}
  const source = sourceOf(data)
  const createdAt = timeOf(data, 'createdAt') ?? 0
  const progress = source === 'DRIVER' ? undefined : progressOf(data, createdAt, snapshot)
  const templateType = optionalTextOf(data, 'templateType')
  const whatsappMessageId = optionalTextOf(data, 'whatsappMessageId')
  const receivedAt = timeOf(data, 'receivedAt')
  const context = mapOf(data, 'context')
  const quotes = optionalTextOf(context, 'whatsappMessageId')
  const media = mediaOf(mapOf(data, 'media'))
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
    ...(whatsappMessageId !== undefined && { whatsappMessageId }),
    ...(receivedAt !== undefined && { receivedAt }),
    ...(quotes !== undefined && { quotes }),
    ...(typeof data['resendOf'] === 'string' && { isResend: true }),
    ...(context['forwarded'] === true && { isForwarded: true }),
    ...(media !== undefined && { media }),
  }
}

function mediaOf(data: DocumentData): ChatMessage['media'] {
  const state = textOf(data, 'state')
  if (state !== 'WAITING' && state !== 'STORED' && state !== 'FAILED') return undefined
  const fileId = optionalTextOf(data, 'fileId')
  return {
    state,
    size: numberOf(data, 'size'),
    problem: textOf(data, 'problem'),
    ...(fileId !== undefined && { fileId }),
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

function deliveryOf(data: DocumentData): Delivery {
  const delivery: Delivery = { attempt: numberOf(data, 'attempt') }
  for (const name of deliveryTimes) {
    const at = timeOf(data, name)
    if (at !== undefined) delivery[name] = at
  }
  const error = readDeliveryError(mapOf(data, 'error'))
  if (error !== undefined) delivery.error = error
  const settled = settledOf(mapOf(data, 'settled'))
  if (settled !== undefined) delivery.settled = settled
  return delivery
}

function settledOf(data: DocumentData): Delivery['settled'] {
  const how = textOf(data, 'how')
  if (how !== 'told-in-person' && how !== 'sent-as-template' && how !== 'sent-again') return undefined
  return { how, by: textOf(data, 'by'), at: timeOf(data, 'at') ?? 0 }
}
