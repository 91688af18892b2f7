import { createContext, useContext } from 'react'

export const LeaseContext = createContext<{ id: string; name: string } | null>(null)

/** The lease company whose desk is shown; its id stands for the name until that is known. */
export function useLease(): { id: string; name: string } {
  const lease = useContext(LeaseContext)
  if (lease === null) throw new Error('useLease needs a LeaseContext above it')
  return lease
}
