import { createContext, useContext } from 'react'

interface Lease {
  id: string
  name: string
}

/** Null at the desk of somebody who works at events only. */
export const LeaseContext = createContext<Lease | null>(null)

/** The lease company whose desk is shown; its id stands for the name until that is known. */
export function useLease(): Lease {
  const lease = useContext(LeaseContext)
  if (lease === null) throw new Error('useLease needs a LeaseContext above it')
  return lease
}
