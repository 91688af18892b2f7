import type { ChatMessage } from '../../firestore/chat-message.ts'

/** What a screen reader is told about a change of the thread, before it is put into words. */
export type Announcement =
  | { kind: 'arrived'; count: number; last: ChatMessage }
  | { kind: 'moved'; message: ChatMessage }
  | { kind: 'stuck'; message: ChatMessage }

/** Only the end of a thread makes news; what stands further up was heard long ago. */
const tail = 60

/**
 * What is new between two states of a thread: messages by others that arrived at its end, and the state of our own last
 * message. `stuck` (failed or unknown) is to be said at once. Own messages are not announced.
 */
export function planAnnouncements(
  before: readonly ChatMessage[],
  after: readonly ChatMessage[],
  uid: string,
): Announcement[] {
  const newest = before.at(-1)
  if (newest === undefined) return []
  const recent = after.slice(-tail)
  const arrived = recent
    .slice(recent.findIndex(({ id }) => id === newest.id) + 1)
    .filter((message) => message.source === 'DRIVER' || message.createdBy !== uid)
  const [last] = arrived.slice(-1)
  const isKnown = recent.some(({ id }) => id === newest.id)
  return [
    ...(last !== undefined && isKnown ? [{ kind: 'arrived', count: arrived.length, last } as const] : []),
    ...movedMessage(before, recent, uid),
  ]
}

function movedMessage(
  before: readonly ChatMessage[],
  recent: readonly ChatMessage[],
  uid: string,
): Announcement[] {
  const own = recent.findLast(({ progress, createdBy }) => progress !== undefined && createdBy === uid)
  const earlier = before.slice(-tail).find(({ id }) => id === own?.id)
  if (own === undefined || earlier === undefined) return []
  const status = own.progress?.status
  if (status === earlier.progress?.status || status === 'SENDING' || status === 'PENDING') return []
  return [{ kind: status === 'FAILED' || status === 'UNKNOWN' ? 'stuck' : 'moved', message: own }]
}
