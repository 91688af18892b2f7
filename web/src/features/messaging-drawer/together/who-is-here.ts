import type { Presence } from '../../../firestore/presence.ts'

/** A colleague who has the same enquiry open. */
export interface Peer {
  uid: string
  name: string
  isTyping: boolean
}

/** Three heartbeats missed. */
const goneAfterMs = 60_000
/** Two words about writing missed. */
const typingMs = 9_000

/** Who else is here at `now` (the server's clock, epoch ms), who writes first, then by name. */
export function whoIsHere(presences: readonly Presence[], ownUid: string, now: number): Peer[] {
  return presences
    .filter(({ uid, seenAt }) => uid !== ownUid && now - seenAt < goneAfterMs)
    .map(({ uid, name, typingAt }) => ({
      uid,
      name,
      isTyping: typingAt !== undefined && now - typingAt < typingMs,
    }))
    .sort(
      (one, other) =>
        Number(other.isTyping) - Number(one.isTyping) ||
        one.name.localeCompare(other.name) ||
        one.uid.localeCompare(other.uid),
    )
}
