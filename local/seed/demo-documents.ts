import { leaseCompanyPath, staffPath, whatsappSettingsPath } from '@relaydesk/domain/documents/paths.ts'
import type { DemoDocument } from './demo-document.ts'
import type { DemoLease } from './demo-leases.ts'
import type { DemoPerson } from './demo-people.ts'
import { demoWorld } from './demo-world.ts'
import { enquiryDocuments } from './enquiry-documents.ts'
import { eventDocuments } from './orders/event-documents.ts'
import { playEnquiry } from './play-enquiry.ts'
import { performanceDocuments } from './performance-documents.ts'
import { deviceDocuments } from './venues/device-documents.ts'
import { venueDocuments } from './venues/venue-documents.ts'
import { unplacedDocuments } from './unplaced-documents.ts'

/** Every document of the demo, as of `now` (epoch ms). Always the same paths; the same `now` gives the same data. */
export function demoDocuments(now: number): DemoDocument[] {
  const played = demoWorld.enquiries.map((enquiry) => ({ enquiry, messages: playEnquiry(enquiry, now) }))
  return [
    ...demoWorld.leases.flatMap(leaseDocuments),
    ...demoWorld.people.map(staffDocument),
    ...played.flatMap(({ enquiry, messages }) => enquiryDocuments(enquiry, messages, now)),
    ...performanceDocuments(played),
    ...unplacedDocuments(now),
    ...demoWorld.events.flatMap((event) => eventDocuments(event, now)),
    ...demoWorld.venues.flatMap((venue) => venueDocuments(venue, now)),
    ...deviceDocuments(now),
  ]
}

function leaseDocuments({ leaseId, name, whatsapp }: DemoLease): DemoDocument[] {
  return [
    { database: 'default', path: leaseCompanyPath(leaseId), data: { name } },
    { database: 'default', path: whatsappSettingsPath(leaseId), data: whatsapp },
  ]
}

function staffDocument({
  uid,
  displayName,
  role,
  leases,
  events = [],
  venues = [],
}: DemoPerson): DemoDocument {
  return {
    database: 'default',
    path: staffPath(uid),
    data: { displayName, role, leases: [...leases], events: [...events], venues: [...venues] },
  }
}
