import { planHeld } from '@relaydesk/domain/delivery/plan-held.ts'
import { cancelRecord } from '@relaydesk/store/cancel-record.ts'
import type { HeldMessage } from '@relaydesk/store/held-messages-reader.ts'
import { releaseHeld, type Release } from '@relaydesk/task-queue/release-held.ts'
import { sweepAll } from './sweep-all.ts'

/** Held messages whose time has come without anybody noticing: they leave, or are cancelled with their enquiry. */
export async function sweepHeldMessages(context: Release): Promise<{ found: number; failed: number }> {
  const due: (() => Promise<unknown>)[] = []
  for await (const held of context.held.everywhere()) {
    const act = await planFor(context, held)
    if (act !== null) due.push(act)
  }
  return sweepAll(due, (act) => act())
}

/** What is to be done about the held messages of one enquiry; null when they are to wait. */
async function planFor(context: Release, held: HeldMessage[]): Promise<(() => Promise<unknown>) | null> {
  const [first] = held
  const around = first === undefined ? null : await context.held.surroundings(first.key)
  if (first === undefined || around === null) return null
  const states = held.map(({ state }) => state)
  switch (planHeld(states, around, context.now())) {
    case 'wait':
      return null
    case 'cancel':
      return () => Promise.all(held.map((message) => cancel(context, message)))
    case 'release-all':
      return () => releaseHeld(context, first.key, 'driver-answered')
    case 'release-first-words':
      return () => releaseHeld(context, first.key, 'opening-delivered')
  }
}

function cancel({ chatMessages, now }: Release, { key }: HeldMessage): Promise<unknown> {
  return chatMessages.apply(key, { kind: 'cancelled', at: now() }, cancelRecord(key))
}
