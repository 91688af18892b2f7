import type { SimulatorState } from '../simulator-state.ts'

/** The business has read this message: it and all earlier ones of that person show so, and perhaps that it is typing. */
export function readByBusiness(state: SimulatorState, wamid: string, typing: boolean): void {
  const message = state.threads.find(wamid)
  if (message?.kind !== 'said') return
  const now = state.clock()
  for (const entry of state.threads.entriesOf(message.by)) {
    const same = entry.kind === 'said' && entry.business.phoneNumberId === message.business.phoneNumberId
    if (same && entry.seq <= message.seq && entry.readAt === undefined)
      state.threads.change(entry.id, { readAt: now })
  }
  if (typing) state.typing.show(message.by, message.business.name, now)
}
