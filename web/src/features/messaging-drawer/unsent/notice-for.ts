import type { MessageProgress } from '../../../shared/message/message-progress.ts'

/** What has to be said under a message of ours, besides its state. */
export type NoticeKind = 'later' | 'held' | 'unknown' | 'failed' | 'cancelled'

/** Null for a message that is on its way, or has arrived. `now`: epoch ms. */
export function noticeFor(progress: MessageProgress | undefined, now: number): NoticeKind | null {
  switch (progress?.status) {
    case 'PENDING': {
      const { kept, leavesAt, delivery } = progress
      const waits = (leavesAt ?? 0) > now || delivery.error !== undefined
      return waits && !kept ? 'later' : null
    }
    case 'HELD':
      return 'held'
    case 'UNKNOWN':
      return 'unknown'
    case 'FAILED':
      return 'failed'
    case 'CANCELLED':
      return 'cancelled'
    case 'SENDING':
    case 'SENT':
    case 'DELIVERED':
    case 'READ':
    case undefined:
      return null
  }
}

/** Whether it can still be changed or taken back. */
export function hasNotLeft(progress: MessageProgress | undefined, now: number): boolean {
  const kind = noticeFor(progress, now)
  return kind === 'later' || kind === 'held'
}
