import type { MessageStatus } from '@relaydesk/domain/delivery/status.ts'
import type { ChatMessage } from '../../../firestore/chat-message.ts'

/** What happened in a thread while one was away. */
export interface ThreadChanges {
  /** New messages of the driver's. */
  fromDriver: number
  /** Colleagues who answered meanwhile, by uid. */
  answeredBy: readonly string[]
  /** Messages of one's own that had not left, and now have. */
  left: number
  /** And those that will not. */
  failed: number
  /** The first message that is new; absent when none is. */
  firstNewId?: string
}

/** Compares the thread before a gap with the thread after it. What scrolled out of the live page is no change. */
export function changesInThread(
  before: readonly ChatMessage[],
  after: readonly ChatMessage[],
  uid: string,
): ThreadChanges {
  const earlier = new Map(before.map((message) => [message.id, message]))
  const last = before.at(-1)?.createdAt ?? -Infinity
  const oldest = before.at(0)?.createdAt ?? -Infinity
  const fresh = after.filter(({ id, createdAt }) => !earlier.has(id) && createdAt > Math.min(oldest, last))
  const byOthers = fresh.filter(({ source, createdBy }) => source === 'DRIVER' || createdBy !== uid)
  const colleagues = byOthers.filter(({ source }) => source === 'CUSTOMER').map(({ createdBy }) => createdBy)
  const firstNewId = byOthers.at(0)?.id
  const own = after.filter(({ createdBy, progress }) => progress !== undefined && createdBy === uid)
  return {
    fromDriver: byOthers.filter(({ source }) => source === 'DRIVER').length,
    answeredBy: [...new Set(colleagues)],
    left: own.filter((message) => hasLeft(message) && isUnsent(earlier.get(message.id))).length,
    failed: own.filter(
      (message) =>
        message.progress?.status === 'FAILED' && earlier.get(message.id)?.progress?.status !== 'FAILED',
    ).length,
    ...(firstNewId !== undefined && { firstNewId }),
  }
}

export function hasThreadChanges({ fromDriver, answeredBy, left, failed }: ThreadChanges): boolean {
  return fromDriver + answeredBy.length + left + failed > 0
}

const notLeft: readonly (MessageStatus | undefined)[] = ['PENDING', 'HELD', 'SENDING', 'UNKNOWN']
const gone: readonly (MessageStatus | undefined)[] = ['SENT', 'DELIVERED', 'READ']

function hasLeft({ progress }: ChatMessage): boolean {
  return gone.includes(progress?.status)
}

function isUnsent(message: ChatMessage | undefined): boolean {
  return notLeft.includes(message?.progress?.status)
}
