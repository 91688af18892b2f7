import { waitsForOpening } from '@relaydesk/domain/delivery/hold-reasons.ts'
import { transition } from '@relaydesk/domain/delivery/transition.ts'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { HeldMessage, HeldMessagesReader } from '@relaydesk/store/held-messages-reader.ts'
import { handOverChatMessage, type HandOver } from './hand-over-chat-message.ts'
import { laterRound } from './later-round.ts'

export interface Release extends HandOver {
  held: HeldMessagesReader
  now: () => number
}

/** What happened that messages were waiting for. */
export type ReleaseReason = 'driver-answered' | 'opening-delivered' | 'opening-failed'

/**
 * Lets the held messages of an enquiry go, in the order in which they were written: HELD → PENDING and handed over. What
 * became of the opening template only frees those that wait for it. Doing it again, or twice at once, changes nothing.
 * @throws when Firestore or Cloud Tasks cannot be reached: call again; the sweeper finds what was freed but not handed over
 */
export async function releaseHeld(
  context: Release,
  enquiry: Pick<ChatMessageKey, 'leaseId' | 'enquiryId'>,
  because: ReleaseReason,
): Promise<void> {
  for (const message of await context.held.of(enquiry)) {
    if (isFreed(message, because)) await release(context, message)
  }
}

function isFreed({ state }: HeldMessage, because: ReleaseReason): boolean {
  return because === 'driver-answered' || state.delivery.error?.code === waitsForOpening.code
}

async function release(
  context: Release,
  { key, state, data, version, createdAt }: HeldMessage,
): Promise<void> {
  const now = context.now()
  const next = transition(state, { kind: 'released', at: now })
  const moved = next === null ? null : await context.chatMessages.moveOn(key, version, next)
  // Somebody else released, changed or cancelled it first.
  if (next === null || moved === null) return
  const seen = { data: { ...data, status: next.status }, createdAt, version: moved }
  await handOverChatMessage(context, key, seen, laterRound(next.delivery.attempt, moved), now)
}
