import { useParams } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { TicketDesk } from '../features/ticket-desk/ticket-desk.tsx'
import { keepLastOpen } from './last-open.ts'
import { useLayout } from './use-layout.ts'
import { VenueSwitch } from './venue-switch.tsx'

/** The tables of a venue, for one of those who sit there. */
export function StaffPage(): ReactNode {
  const { venue } = useParams({ from: '/desk/venues/$venue/staff' })
  const layout = useLayout()
  useEffect(() => keepLastOpen('venue', venue), [venue])
  return <TicketDesk key={venue} venueId={venue} name={<VenueSwitch venueId={venue} />} layout={layout} />
}
