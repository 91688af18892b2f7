import type { DocumentData } from 'firebase-admin/firestore'

/**
 * A message as it stands in the enquiry that it was moved to. `migrated` tells the door to leave it alone; one that has yet
 * to leave is not marked, so that it leaves from its new place, at the time that it was meant to.
 * @param createdAt when its document was written, epoch ms, which its delay counts from
 */
export function movedMessage(message: DocumentData, createdAt: number, now: number): DocumentData {
  const { status, ETA, media, ...rest } = message
  const isToLeave = status === 'PENDING' || status === 'HELD'
  const delay = typeof ETA === 'number' ? Math.max(0, Math.ceil(ETA - (now - createdAt) / 1000)) : undefined
  return {
    ...rest,
    ...(status === undefined ? {} : { status }),
    ...(media === undefined ? {} : { media }),
    ...(delay === undefined ? {} : { ETA: isToLeave ? delay : ETA }),
    ...(isToLeave ? {} : { migrated: true }),
  }
}
