import { isAnnotation, type InboundType } from './inbound-content.ts'

/** An enquiry that a driver's message may belong to. `lastActivityAt` is epoch ms. */
export interface KnownEnquiry {
  leaseId: string
  enquiryId: string
  isOpen: boolean
  lastActivityAt: number
}

/** What is known when a message arrives. */
export interface RouteFacts<Enquiry extends KnownEnquiry> {
  type: InboundType
  /** The enquiry of the message that this one quotes or changes. */
  mentioned?: Enquiry | undefined
  /** All enquiries of this number with this driver. */
  ofDriver: readonly Enquiry[]
  /** The lease companies that have this number, at least one. */
  leaseIds: readonly [string, ...string[]]
}

/** Where a driver's message goes. */
export type Route<Enquiry extends KnownEnquiry> =
  | { to: 'enquiry'; enquiry: Enquiry }
  /** Nobody is talking with this driver: an enquiry of its own, for a lead to place. */
  | { to: 'new'; leaseId: string; previousEnquiryId?: string }

/**
 * Finds the enquiry of a driver's message: by the message that it quotes, else the latest that is open, else a new one.
 * What only changes an earlier message goes where that one is, open or not; and news about the driver opens no
 * conversation as long as there is an old one to show it in.
 */
export function planRoute<Enquiry extends KnownEnquiry>(facts: RouteFacts<Enquiry>): Route<Enquiry> {
  const { type, mentioned, ofDriver, leaseIds } = facts
  const isChange = isAnnotation(type)
  if (mentioned !== undefined && (mentioned.isOpen || isChange)) return { to: 'enquiry', enquiry: mentioned }
  const open = latest(ofDriver.filter(({ isOpen }) => isOpen))
  if (open !== undefined) return { to: 'enquiry', enquiry: open }
  const last = latest(ofDriver)
  if (last === undefined) return { to: 'new', leaseId: leaseIds[0] }
  if (isChange || type === 'system') return { to: 'enquiry', enquiry: last }
  return { to: 'new', leaseId: last.leaseId, previousEnquiryId: last.enquiryId }
}

function latest<Enquiry extends KnownEnquiry>(enquiries: readonly Enquiry[]): Enquiry | undefined {
  // By id where activity is equal, so that everybody who asks gets the same answer.
  return enquiries.toSorted(
    (one, other) => other.lastActivityAt - one.lastActivityAt || (one.enquiryId < other.enquiryId ? -1 : 1),
  )[0]
}
