import type { Venue } from '@relaydesk/domain/tickets/venue.ts'
import type { DemoStaff, DemoTicket } from './demo-ticket.ts'

/** A venue of the demo as it is told: its times are minutes from `now`, negative ones in the past. */
export interface DemoVenue {
  id: string
  settings: Omit<Venue, 'createdAt' | 'resetAt'>
  createdAt: number
  resetAt?: number
  /** Who sits at its tables. */
  staff: readonly DemoStaff[]
  /** A table whose staff went away in silence. */
  released?: { table: number; uid: string; at: number }
  /** By number, from the venue's first. */
  tickets: readonly DemoTicket[]
}
