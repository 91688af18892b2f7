import type { PersonInput } from '../people/person.ts'
import { personKey } from '../people/person-key.ts'
import type { SimulatorState } from '../simulator-state.ts'

/** The person reads everything that has arrived on the phone, or these messages; gives how many were new to them. */
export function readByPerson(state: SimulatorState, named: PersonInput, wamids?: readonly string[]): number {
  const key = personKey(state.people.meet(named))
  const unread = state.sends
    .all()
    .filter(({ person, arrivedAt }) => personKey(person) === key && arrivedAt !== null)
    .filter(({ receipts }) => !receipts.some(({ status }) => status === 'read'))
    .filter(({ wamid }) => wamids?.includes(wamid) ?? true)
  for (const send of unread) state.receipts.emit(send, 'read')
  return unread.length
}
