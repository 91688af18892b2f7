import { Button } from '@mantine/core'
import { IconSearchOff, IconCar } from '@tabler/icons-react'
import { useEffect, type ReactNode, type RefObject } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useCalmRows } from '../../shared/calm-rows/use-calm-rows.ts'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { Notice } from '../../shared/notice/notice.tsx'
import { useToday } from '../../shared/time/use-today.ts'
import styles from './enquiry-list.module.css'
import { EnquiryRow } from './enquiry-row.tsx'
import type { ListFilter } from '../../firestore/list-filter.ts'
import { ListSkeleton } from './list-skeleton.tsx'
import { listTexts } from './texts.ts'
import type { EnquiryPages } from '../../firestore/use-enquiries.ts'
import { useRowMotion } from './use-row-motion.ts'

export interface ListBodyProps {
  leaseId: string
  pages: EnquiryPages
  found: readonly Enquiry[]
  filter: ListFilter
  search: string
  selectedId: string | undefined
  ownerOf: (enquiry: Enquiry) => string | null
  uid: string
  onShowOpen: () => void
  onClearSearch: () => void
  list: RefObject<HTMLElement | null>
}

/** The rows, or why there are none. */
export function ListBody(props: ListBodyProps): ReactNode {
  const t = useTexts(listTexts)
  const { leaseId, pages, found, filter, search, selectedId, ownerOf, uid, list } = props
  const today = useToday()
  const rows = useCalmRows(found, list, `${filter}\n${search}`)
  useRowMotion(list, `${filter}\n${search}\n${rows.map(({ id }) => id).join(' ')}`)
  useScrollToOpen(list, selectedId, rows.length > 0)
  const { status, hasMore, showMore } = pages
  const isEmpty = status === 'live' && rows.length === 0
  return (
    // A region that scrolls takes focus, so that the keyboard can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} ref={list} tabIndex={0} aria-label={t('listLabel')}>
      {status === 'error' && <ListError pages={pages} />}
      {status === 'loading' && <ListSkeleton />}
      {isEmpty && (search === '' ? <NothingThere {...props} /> : <NothingFound {...props} />)}
      <ul>
        {rows.map((enquiry) => (
          <EnquiryRow
            key={enquiry.id}
            leaseId={leaseId}
            enquiry={enquiry}
            isCurrent={enquiry.id === selectedId}
            owner={ownerOf(enquiry)}
            isMine={enquiry.ownerUid === uid}
            today={today}
          />
        ))}
      </ul>
      {hasMore && rows.length > 0 && (
        <div className={styles.more}>
          <Button size="xs" onClick={showMore}>
            {t(search === '' ? 'older' : 'searchOlder')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** A link from elsewhere may open an enquiry far down the list. */
function useScrollToOpen(
  list: RefObject<HTMLElement | null>,
  selectedId: string | undefined,
  hasRows: boolean,
): void {
  useEffect(() => {
    if (selectedId === undefined || !hasRows) return
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [list, selectedId, hasRows])
}

function NothingThere({ filter, onShowOpen }: ListBodyProps): ReactNode {
  const t = useTexts(listTexts)
  const keys = {
    open: ['emptyOpen', 'emptyOpenHint'],
    mine: ['emptyMine', 'emptyMineHint'],
    'no-owner': ['emptyNoOwner', 'emptyNoOwnerHint'],
    unplaced: ['emptyUnplaced', 'emptyUnplacedHint'],
    completed: ['emptyCompleted', 'emptyCompletedHint'],
  } as const
  const [title, hint] = keys[filter]
  const action = filter === 'open' ? undefined : <Button onClick={onShowOpen}>{t('showOpen')}</Button>
  return (
    <EmptyState icon={<IconCar />} title={t(title)} action={action}>
      {t(hint)}
    </EmptyState>
  )
}

function NothingFound({ pages, search, onClearSearch }: ListBodyProps): ReactNode {
  const t = useTexts(listTexts)
  const { hasMore, showMore, items } = pages
  const action = hasMore ? (
    <Button onClick={showMore}>{t('searchOlder')}</Button>
  ) : (
    <Button onClick={onClearSearch}>{t('clearSearch')}</Button>
  )
  return (
    <EmptyState icon={<IconSearchOff />} title={t('nothingFound', { search: search.trim() })} action={action}>
      {t(hasMore ? 'nothingFoundLoaded' : 'nothingFoundAll', { count: items.length })}
    </EmptyState>
  )
}

function ListError({ pages: { error, retry } }: { pages: EnquiryPages }): ReactNode {
  const t = useTexts(listTexts)
  const denied = error?.code === 'permission-denied'
  return (
    <div className={styles.notice}>
      <Notice
        tone="failed"
        title={t('failed')}
        announce="alert"
        actions={
          <Button size="xs" onClick={retry}>
            {t('tryAgain')}
          </Button>
        }
      >
        {denied ? t('failedDenied') : t('failedOther', { code: error?.code ?? '?' })}
      </Notice>
    </div>
  )
}
