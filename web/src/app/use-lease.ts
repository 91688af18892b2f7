import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { usePerson } from '../firestore/session.ts'
import { pickLease } from './pick-lease.ts'

const storageKey = 'relaydesk.lease'

/** The lease company whose desk is shown; null for a person who belongs to none. */
export function useLeaseId(): string | null {
  const { leases } = usePerson()
  const { lease } = useSearch({ from: '/desk' })
  const leaseId = pickLease(leases, lease, localStorage.getItem(storageKey))
  useEffect(() => {
    if (leaseId !== null) localStorage.setItem(storageKey, leaseId)
  }, [leaseId])
  return leaseId
}
