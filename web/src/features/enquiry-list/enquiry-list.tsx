import { useMemo, useRef, useState, type ReactNode } from 'react'
import { usePerson } from '../../firestore/session.ts'
import { useColleagues } from '../../firestore/staff.ts'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useArrivalFocus } from '../../shared/focus/arrival.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { AwayBanner } from './away-banner.tsx'
import styles from './enquiry-list.module.css'
import { ListBody } from './list-body.tsx'
import type { ListFilter } from '../../firestore/list-filter.ts'
import { ListHead } from './list-head.tsx'
import { matchEnquiries } from '../../firestore/match-enquiries.ts'
import { listTexts } from './texts.ts'
import { useChangesWhileAway } from './use-changes-while-away.ts'
import { useEnquiries } from '../../firestore/use-enquiries.ts'
import { useEnquiryCounts } from './use-enquiry-counts.ts'
import { useListKeys } from './use-list-keys.ts'

export interface EnquiryListProps {
  leaseId: string
  filter: ListFilter
  onFilter: (filter: ListFilter) => void
  selectedId: string | undefined
  leaseSwitch: ReactNode
}

/** The enquiries of a lease company: who waits, newest activity first, live. */
export function EnquiryList({
  leaseId,
  filter,
  onFilter,
  selectedId,
  leaseSwitch,
}: EnquiryListProps): ReactNode {
  const t = useTexts(listTexts)
  const { uid } = usePerson()
  const [search, setSearch] = useState('')
  const list = useRef<HTMLElement>(null)
  const searchField = useRef<HTMLInputElement>(null)
  const heading = useArrivalFocus()

  const open = useEnquiries(leaseId, 'open')
  const shown = useEnquiries(leaseId, filter)
  const counts = useEnquiryCounts(leaseId, open.items, open.status === 'live' && !open.hasMore)
  const { changes, forget } = useChangesWhileAway(open.items, open.fromCache, uid)
  const found = useMemo(() => matchEnquiries(shown.items, search), [shown.items, search])
  const ownerOf = useOwnerNames(leaseId)
  const goToRows = useListKeys(list, searchField)

  return (
    <section className={styles.column} aria-label={t('title')}>
      <ListHead
        filter={filter}
        onFilter={onFilter}
        counts={counts}
        search={search}
        onSearch={setSearch}
        searchField={searchField}
        onGoToRows={goToRows}
        heading={heading}
        leaseSwitch={leaseSwitch}
      />
      {selectedId !== undefined && (
        <a className={styles.skip} href="#enquiry">
          {t('skip')}
        </a>
      )}
      {changes !== null && <AwayBanner changes={changes} onRead={forget} />}
      <ListBody
        leaseId={leaseId}
        pages={shown}
        found={found}
        filter={filter}
        search={search}
        selectedId={selectedId}
        ownerOf={ownerOf}
        uid={uid}
        onShowOpen={() => onFilter('open')}
        onClearSearch={() => setSearch('')}
        list={list}
      />
    </section>
  )
}

/** Names the owner of an enquiry: '' while the colleagues are not known, null when there is no owner. */
function useOwnerNames(leaseId: string): (enquiry: Enquiry) => string | null {
  const person = usePerson()
  const colleagues = useColleagues(leaseId)
  return useMemo(() => {
    const names = new Map(colleagues.map(({ uid, name }) => [uid, name]))
    names.set(person.uid, person.name)
    return ({ ownerUid, ownerName }) => (ownerUid === null ? null : (names.get(ownerUid) ?? ownerName ?? ''))
  }, [colleagues, person])
}
