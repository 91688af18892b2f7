import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { IconMessages } from '@tabler/icons-react'
import { useContext, useEffect, useRef, type ReactNode } from 'react'
import { useUnreadTotal } from '../features/enquiry-list/use-unread-total.ts'
import { EnquiryList } from '../features/enquiry-list/enquiry-list.tsx'
import { ArrivalContext } from '../shared/focus/arrival.ts'
import { EmptyState } from '../shared/empty-state/empty-state.tsx'
import { usePageTitle } from '../shared/focus/use-page-title.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import styles from './enquiries-page.module.css'
import { useLease } from './lease-context.ts'
import { LeaseSwitch } from './lease-switch.tsx'
import { appTexts } from './texts.ts'

/** The list, and beside it the enquiry that is open. A phone shows one of the two. */
export function EnquiriesPage(): ReactNode {
  const lease = useLease()
  const { enquiryId } = useParams({ strict: false })
  const { show } = useSearch({ from: '/desk' })
  const navigate = useNavigate()
  useFocusOnRowLeft(enquiryId)
  return (
    <div className={styles.columns} data-open={enquiryId !== undefined || undefined}>
      <div className={styles.list}>
        <EnquiryList
          leaseId={lease.id}
          filter={show ?? 'open'}
          onFilter={(filter) =>
            void navigate({
              to: '.',
              search: (previous) => ({ ...previous, show: filter === 'open' ? undefined : filter }),
              replace: true,
            })
          }
          selectedId={enquiryId}
          leaseSwitch={<LeaseSwitch />}
        />
      </div>
      <Outlet />
    </div>
  )
}

/** Back in the list, the keyboard goes on from the row one came from. */
function useFocusOnRowLeft(enquiryId: string | undefined): void {
  const arrival = useContext(ArrivalContext)
  const last = useRef(enquiryId)
  useEffect(() => {
    const left = last.current
    last.current = enquiryId
    if (left === undefined || enquiryId !== undefined) return
    const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(left)}"]`)
    if (row === null) return
    arrival?.take()
    row.focus()
  }, [enquiryId, arrival])
}

/** What stands beside the list while no enquiry is open. */
export function NoEnquiry(): ReactNode {
  const t = useTexts(appTexts)
  usePageTitle(t('enquiries'), useUnreadTotal(useLease().id))
  return (
    <section className={styles.nothing} id="enquiry" aria-label={t('facts')}>
      <EmptyState icon={<IconMessages />} title={t('pick')}>
        {t('pickHint')}
      </EmptyState>
    </section>
  )
}
