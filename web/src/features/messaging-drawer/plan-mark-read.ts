/** At most so often, in ms: a burst of messages is one reading. */
export const markReadEveryMs = 2_000

/** What is known when a person may be reading. `isInView`: the newest message is before somebody's eyes. */
export interface ReadingState {
  unread: number
  isSomebodyElses: boolean
  /** The driver's newest message that is shown. */
  newestId: string | undefined
  isInView: boolean
}

export type MarkReadPlan = { kind: 'mark' } | { kind: 'nothing' } | { kind: 'wait'; ms: number }

/** Decides whether to say now that the driver's messages were read. `asked`: for which message that was said last, and when. */
export function planMarkRead(
  { unread, isSomebodyElses, newestId, isInView }: ReadingState,
  asked: { newestId: string; at: number },
  now: number,
): MarkReadPlan {
  if (unread <= 0 || isSomebodyElses || !isInView) return { kind: 'nothing' }
  if (newestId === undefined || newestId === asked.newestId) return { kind: 'nothing' }
  const wait = asked.at + markReadEveryMs - now
  return wait > 0 ? { kind: 'wait', ms: wait } : { kind: 'mark' }
}
