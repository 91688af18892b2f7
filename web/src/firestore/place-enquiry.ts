import { askServer } from './ask-server.ts'
import type { EnquiryKey } from './change-enquiry.ts'
import type { Callables } from './firebase.ts'

/** Where an enquiry goes that opened by itself: to a colleague, or into another enquiry. */
export type Place = { ownerUid: string } | { into: string }

/** The enquiry in which it goes on, or the server's sentence about why not; '' when it could not be reached. */
export type Placed = { ok: true; enquiryId: string } | { ok: false; reason: string }

/** Gives a place to an enquiry of a driver nobody knew. Leads only. */
export async function placeEnquiry(functions: Callables, key: EnquiryKey, place: Place): Promise<Placed> {
  const answer = await askServer(functions, 'placeEnquiry', { ...key, ...place })
  if (!answer.ok) return answer
  const { data } = answer
  const enquiryId: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'enquiryId') : undefined
  return { ok: true, enquiryId: typeof enquiryId === 'string' ? enquiryId : key.enquiryId }
}
