import type { DemoDriverKey } from '../demo-drivers.ts'
import type { DemoLease } from '../demo-leases.ts'
import type { DemoPerson } from '../demo-people.ts'
import type { Facts, Line, Moment, Scene } from './script.ts'

/** An enquiry of the demo as it is told; the times of its messages follow from `now`. */
export interface DemoEnquiry {
  lease: DemoLease
  /** What people call it; its document id is made from it. */
  number: string
  title: string
  driver: DemoDriverKey
  vehicle: { make: string; model: string; plate: string }
  workshop: { name: string; city: string }
  /** Null: nobody has taken it; then the lead answers. */
  owner: DemoPerson | null
  lead: DemoPerson
  offRoadSince?: Moment
  /** Set when the vehicle is done: the enquiry is COMPLETED since. */
  completed?: Moment
  /** How many of the driver's last messages nobody has opened. */
  unread?: number
  /** Scenes of earlier days. */
  past: readonly { from: Moment; scene: (facts: Facts) => Line[] }[]
  /** The last words, mostly of today. */
  latest?: readonly Scene[]
}

export function enquiryIdOf({ lease, number }: Pick<DemoEnquiry, 'lease' | 'number'>): string {
  return `${lease.leaseId}-${number}`
}
