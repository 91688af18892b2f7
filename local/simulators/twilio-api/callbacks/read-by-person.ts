import type { SimulatorState } from '../simulator-state.ts'

/** The person reads everything that has arrived at this address, or these messages; gives how many were new to them. */
export function readByPerson(state: SimulatorState, address: string, sids?: readonly string[]): number {
  const unread = state.messages
    .all()
    .filter(({ to, arrivedAt, status }) => to === address && arrivedAt !== null && status !== 'read')
    .filter(({ sid }) => sids?.includes(sid) ?? true)
  for (const message of unread) state.callbacks.emit(message, 'read')
  return unread.length
}
