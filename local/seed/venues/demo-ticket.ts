import type { TicketNews } from '@relaydesk/domain/tickets/ticket.ts'

/** A ticket of the demo as it is told. Its times are minutes before now. */
export interface DemoTicket {
  name: string
  email: string
  /** E.164; without one the visitor cannot be texted. */
  phone?: string
  /** When it was taken. */
  ago: number
  state: DemoTicketState
  /** The newest text about it, and how far it got. */
  text?: { what: TicketNews; status: 'DELIVERED' | 'READ' | 'FAILED' }
  /** It was at a table before, and came back. */
  returned?: { table: number; staffName: string; calledAgo: number; ago: number }
}

/** How far a ticket has come, with the minutes since then. */
type DemoTicketState =
  | { at: 'waiting' }
  | { at: 'claimed'; by: DemoStaff; calledAgo: number }
  | { at: 'completed' | 'no-show'; by: DemoStaff; calledAgo: number; endedAgo: number }
  /** `by` nobody: the visitor went away before. */
  | { at: 'cancelled'; by?: DemoStaff; calledAgo?: number; endedAgo: number }

/** Somebody at a table. */
export interface DemoStaff {
  uid: string
  name: string
  table: number
}
