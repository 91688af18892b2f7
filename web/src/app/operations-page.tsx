import type { ReactNode } from 'react'
import { useOpenLetterCount } from '../features/operations/use-dead-letters.ts'
import { Operations } from '../features/operations/operations.tsx'
import { usePageTitle } from '../shared/focus/use-page-title.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { useLease } from './lease-context.ts'
import { LeaseSwitch } from './lease-switch.tsx'
import { appTexts } from './texts.ts'

/** Messages of a lease company that need a person. */
export function OperationsPage(): ReactNode {
  const t = useTexts(appTexts)
  const lease = useLease()
  usePageTitle(t('operations'), useOpenLetterCount(lease.id))
  return <Operations leaseId={lease.id} leaseSwitch={<LeaseSwitch to="/operations" />} />
}
