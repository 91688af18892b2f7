import type { Behaviour } from '../../../simulators/shared/behaviour/behaviour.ts'
import type { PhonesSwitches } from '../../server/stream-events.ts'
import { withChanges } from '../../../simulators/shared/with-changes.ts'

/** How the phone of each person behaves who was told otherwise than everybody. */
export function behavioursOf({ behaviour, exceptions }: PhonesSwitches): ReadonlyMap<string, Behaviour> {
  return new Map(exceptions.map(({ person, behaviour: own }) => [person, withChanges(behaviour, own)]))
}
