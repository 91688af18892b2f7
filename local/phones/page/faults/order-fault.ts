import type { Fault } from '../../../simulators/whatsapp-cloud-api/faults/fault.ts'

/** Switches a fault on for the next `times` sends of a number (null: for every send), or off. Throws a sentence when it cannot. */
export async function orderFault(
  phoneNumberId: string,
  fault: Fault | null,
  times: number | null,
): Promise<void> {
  const response = await fetch(`/api/numbers/${phoneNumberId}/fault`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fault, ...(fault === null || times === null ? {} : { times }) }),
  })
  if (!response.ok) throw new Error(`The simulator did not take it (${response.status}).`)
}
