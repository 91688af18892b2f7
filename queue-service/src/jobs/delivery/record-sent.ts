import { transition } from '@relaydesk/domain/delivery/transition.ts'
import type { Claimed } from './claim.ts'
import type { Accepted, Road } from './road.ts'

/** Writes down that the provider took the message: all in one commit, and without a read when nothing came between. */
export async function recordSent<Key>(road: Road<Key>, claimed: Claimed, event: Accepted): Promise<void> {
  const { key, desk, messages, createdBy, unreadRecord } = road
  const { providerMessageId, at } = event
  const sent = { providerMessageId, createdBy, at }
  const next = transition(claimed.state, event)
  const known = next === null ? null : unreadRecord(next)
  if (next !== null && known !== null) {
    const { more = [], seen } = known
    const record = { key, state: next, sent, more }
    if (await messages.recordIfUnchanged(record, { ...seen, message: claimed.version })) return
  }
  await messages.apply(key, event, (state, around) => ({
    key,
    state,
    sent,
    more: desk.newsOf(key, state, around),
  }))
}
