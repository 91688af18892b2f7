import { transition } from '@relaydesk/domain/delivery/transition.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { nothing, sum, type Entry } from './ledger.ts'

/**
 * What WhatsApp's three receipts will cost, planned by the state machine from the state after the send: each one is a
 * webhook, a task, one read of the message that it names through our own id, and a write if it changes anything.
 */
export function plannedReceipts(sent: DeliveryState, at: number): Entry {
  const entries: Entry[] = []
  let state = sent
  for (const receipt of ['sent', 'delivered', 'read'] as const) {
    const next = transition(state, { kind: 'receipt', receipt, at })
    const writes = next === null ? 0 : 1
    entries.push({ ...nothing, reads: 1, writes, tasks: 1, invocations: 1, requests: 1 })
    state = next ?? state
  }
  return sum(entries)
}
