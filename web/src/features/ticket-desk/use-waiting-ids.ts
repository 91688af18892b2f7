import { useMemo } from 'react'
import type { StoredTicket } from '../../firestore/ticket.ts'

/** The ids of those who wait; the same list as long as they are the same. */
export function useWaitingIds(waiting: readonly StoredTicket[]): readonly string[] {
  const key = waiting.map(({ id }) => id).join()
  return useMemo(() => (key === '' ? [] : key.split(',')), [key])
}
