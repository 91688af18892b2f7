import { randomUUID } from 'node:crypto'
import { FieldValue, Timestamp, type DocumentData } from 'firebase-admin/firestore'
import {
  conversationMessagePath,
  conversationPath,
  orderPath,
  type ConversationMessageKey,
} from '@relaydesk/domain/documents/paths.ts'
import { channelOf } from '@relaydesk/domain/inbox/channel.ts'
import type { Network } from '../../local/network/network.ts'
import { waitUntil } from '../../local/network/wait-until.ts'
import { newGuest } from './twilio.ts'

/** A number of the demo's Twilio account. */
const ourNumber = '+447700900177'

/** A thread between one of our addresses and somebody of their own. */
export interface TestThread {
  conversationId: string
  ourAddress: string
  theirAddress: string
}

/** Writes a thread as it is when somebody has written once. `changes` replace or add fields. */
export async function openThread(
  { firestore }: Network,
  ourAddress = ourNumber,
  changes: DocumentData = {},
): Promise<TestThread> {
  const prefix = ourAddress.startsWith('whatsapp:') ? 'whatsapp:' : ''
  const theirAddress = `${prefix}${newGuest()}`
  const conversationId = `${ourAddress};${theirAddress}`
  await firestore.doc(conversationPath(conversationId)).set({
    ourAddress,
    theirAddress,
    channel: channelOf(theirAddress),
    contactName: 'Test Guest',
    unreadCount: 0,
    status: 'closed',
    purpose: 'inbox',
    dateUpdated: Timestamp.fromMillis(0),
    ...changes,
  })
  return { conversationId, ourAddress, theirAddress }
}

/** Writes a message as a server does; gives its document's path. `changes` replace or add fields. */
export async function writeText(
  { firestore }: Network,
  { conversationId }: TestThread,
  changes: DocumentData = {},
): Promise<string> {
  const key: ConversationMessageKey = { conversationId, messageId: randomUUID() }
  const path = conversationMessagePath(key)
  await firestore.doc(path).set({
    direction: 'outbound',
    body: 'Your tea is ready at the bar.',
    createdBy: 'system',
    createdAt: FieldValue.serverTimestamp(),
    status: 'PENDING',
    ...changes,
  })
  return path
}

/** A message that waits to be sent and of which no queue knows: no trigger is fired by what is not new. */
export async function writeForgottenText(
  network: Network,
  thread: TestThread,
  changes: DocumentData = {},
): Promise<string> {
  const path = await writeText(network, thread, { ...changes, status: 'HELD' })
  await network.firestore.doc(path).update({ status: 'PENDING' })
  return path
}

/** An order, and a text about it that is yet to be written: its `about` field. */
export async function placeOrder(
  { firestore }: Network,
  eventId: string,
): Promise<{ path: string; about: DocumentData }> {
  const orderId = randomUUID()
  const path = orderPath({ eventId, orderId })
  await firestore.doc(path).set({ number: 0, status: 'ready', itemTitle: 'Tea', revision: 3 })
  return { path, about: { desk: 'orders', eventId, orderId, what: 'ready' } }
}

/** Waits until a message has this status, and gives it. */
export async function become({ firestore }: Network, path: string, wanted: string): Promise<DocumentData> {
  const message = await waitUntil(
    async () => {
      const now = (await firestore.doc(path).get()).data() ?? {}
      return now['status'] === wanted ? now : undefined
    },
    { timeoutMs: 90_000, everyMs: 50 },
  )
  if (message !== undefined) return message
  const { status, delivery } = (await firestore.doc(path).get()).data() ?? {}
  throw new Error(`${path} never became ${wanted}: ${JSON.stringify({ status, delivery })}`)
}

/** How often Twilio was asked to send each attempt at this message: `{ 1: 1 }`. */
export function attemptsAt({ twilio }: Network, path: string): Record<string, number> {
  const counts = [...(twilio?.callCounts() ?? [])].flatMap(([query, count]) => {
    const [, attempt] = (new URLSearchParams(query).get('id') ?? '').split(`${path}?attempt=`)
    return attempt === undefined ? [] : [[attempt, count] as const]
  })
  return Object.fromEntries(counts)
}

/** What arrived on the phone of a thread's person. */
export function arrivedAt({ twilio }: Network, { theirAddress }: TestThread): string[] {
  return (twilio?.messages() ?? [])
    .filter(({ to, arrivedAt: at }) => to === theirAddress && at !== null)
    .map(({ body }) => body)
}

/** The dead letters of one message. */
export async function lettersOf({ firestore }: Network, path: string): Promise<DocumentData[]> {
  const messageId = path.slice(path.lastIndexOf('/') + 1)
  const { docs } = await firestore.collection('deadLetters').where('messageId', '==', messageId).get()
  return docs.map((letter) => letter.data())
}
