import { createContext, useContext } from 'react'
import type { StoredVenue } from '../../firestore/venue.ts'
import type { CommandSubject } from './command-notice.ts'
import type { DeskData } from './use-desk-data.ts'

/** What every part of the desk needs. */
export interface Desk {
  venue: StoredVenue
  data: DeskData
  /** Commands wait for the connection. */
  isOffline: boolean
  current: CommandSubject | null
  run: (subject: CommandSubject) => Promise<boolean>
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('useDesk needs a DeskContext above it')
  return desk
}
