import { dimitrios, ida, wanjiru, type DemoPerson } from '../demo-people.ts'
import type { DemoStaff } from './demo-ticket.ts'

function at(table: number, { uid, displayName }: Pick<DemoPerson, 'uid' | 'displayName'>): DemoStaff {
  return { uid, name: displayName, table }
}

/** Who sits where at the help desk; nobody at table 0. Those of tables 1, 2 and 6 have no account. */
export const helpDeskStaff = {
  one: at(1, { uid: 'helpdesk-priya-sundaram', displayName: 'Priya Sundaram' }),
  two: at(2, { uid: 'helpdesk-tobias-lehmann', displayName: 'Tobias Lehmann' }),
  three: at(3, ida),
  four: at(4, wanjiru),
  five: at(5, dimitrios),
} as const

/** Sat at table 6 until the laptop was closed. */
export const goneStaff = at(6, { uid: 'helpdesk-agnieszka-wrona', displayName: 'Agnieszka Wrona' })
