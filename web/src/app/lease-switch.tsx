import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLeaseCompany } from '../firestore/lease.ts'
import { usePerson } from '../firestore/session.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { useLease } from './lease-context.ts'
import styles from './lease-switch.module.css'
import { appTexts } from './texts.ts'

/** Chooses whose desk to show, for people who work for several lease companies. */
export function LeaseSwitch({ to = '/enquiries' }: { to?: '/enquiries' | '/operations' }): ReactNode {
  const t = useTexts(appTexts)
  const { leases } = usePerson()
  const { id } = useLease()
  const navigate = useNavigate()
  if (leases.length < 2) return null
  return (
    <select
      className={styles.select}
      aria-label={t('lease')}
      value={id}
      onChange={(event) => void navigate({ to, search: { lease: event.currentTarget.value } })}
    >
      {leases.map((lease) => (
        <LeaseOption key={lease} leaseId={lease} />
      ))}
    </select>
  )
}

function LeaseOption({ leaseId }: { leaseId: string }): ReactNode {
  const { item } = useLeaseCompany(leaseId)
  return <option value={leaseId}>{item?.name ?? leaseId}</option>
}
