import type { Fault } from '../../../simulators/shared/faults/fault.ts'
import { askSimulator } from './ask-simulator.ts'
import { isTwilioAccount } from './is-twilio-account.ts'

/** Switches a fault on for the next `times` sends of a number or of Twilio (null: for every send), or all off. Throws a sentence when it cannot. */
export async function orderFault(
  phoneNumberId: string,
  fault: Fault | null,
  times: number | null,
): Promise<void> {
  const faults = fault === null ? [] : [{ fault, ...(times === null ? {} : { times }) }]
  if (isTwilioAccount(phoneNumberId)) await askSimulator('PUT', 'fault', faults, '_twilio')
  else await askSimulator('PUT', `numbers/${phoneNumberId}/fault`, faults)
}
