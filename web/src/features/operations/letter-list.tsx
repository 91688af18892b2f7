import { Button } from '@mantine/core'
import { IconCircleCheck, IconSearchOff } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import type { DeadLetter } from '../../firestore/dead-letter.ts'
import { usePerson } from '../../firestore/session.ts'
import { useColleagues } from '../../firestore/staff.ts'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { Notice } from '../../shared/notice/notice.tsx'
import { useToday } from '../../shared/time/use-today.ts'
import { LetterRow } from './letter-row.tsx'
import { LetterSkeleton } from './letter-skeleton.tsx'
import tables from '../../shared/table/table.module.css'
import styles from './operations.module.css'
import { operationsTexts } from './texts.ts'
import type { LetterFilter, LetterPages } from './use-dead-letters.ts'

export interface LetterListProps {
  leaseId: string
  pages: LetterPages
  rows: readonly DeadLetter[]
  filter: LetterFilter
  isNarrowed: boolean
  onClear: () => void
  list: RefObject<HTMLDivElement | null>
}

/** The letters, or why there are none. */
export function LetterList(props: LetterListProps): ReactNode {
  const { leaseId, pages, rows, filter, isNarrowed, onClear, list } = props
  const t = useTexts(operationsTexts)
  const today = useToday()
  const nameOf = useNames(leaseId)
  const { status, hasMore, showMore } = pages
  if (status === 'loading') return <LetterSkeleton />
  return (
    <>
      {status === 'error' && <ListError pages={pages} />}
      {status === 'live' && rows.length === 0 && (
        <Nothing filter={filter} isNarrowed={isNarrowed} onClear={onClear} />
      )}
      {rows.length > 0 && (
        <div className={tables.card} ref={list}>
          <table className={`${tables.table} ${styles.table}`} aria-label={t('listLabel')}>
            <thead>
              <tr>
                <th scope="col">{t('columnWhat')}</th>
                <th scope="col">{t('columnWhy')}</th>
                <th scope="col" className={styles.when}>
                  {t('columnWhen')}
                </th>
                <th scope="col">{t(filter === 'open' ? 'columnStep' : 'columnSettled')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((letter) => (
                <LetterRow key={letter.id} letter={letter} nameOf={nameOf} today={today} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > 0 && filter === 'open' && <p className={styles.foot}>{t('footOpen')}</p>}
      {hasMore && (
        <div className={styles.more}>
          <Button size="xs" onClick={showMore}>
            {t('older')}
          </Button>
        </div>
      )}
    </>
  )
}

/** Names people by their uid. */
function useNames(leaseId: string): (uid: string) => string {
  const t = useTexts(operationsTexts)
  const person = usePerson()
  const colleagues = useColleagues(leaseId)
  return (uid) => {
    if (uid === person.uid) return t('you')
    if (uid === 'system') return t('system')
    return colleagues.find((colleague) => colleague.uid === uid)?.name ?? t('colleague')
  }
}

function Nothing({
  filter,
  isNarrowed,
  onClear,
}: Pick<LetterListProps, 'filter' | 'isNarrowed' | 'onClear'>): ReactNode {
  const t = useTexts(operationsTexts)
  if (isNarrowed) {
    return (
      <EmptyState
        icon={<IconSearchOff />}
        title={t('nothingFound')}
        action={<Button onClick={onClear}>{t('clearFilters')}</Button>}
      />
    )
  }
  const isOpen = filter === 'open'
  return (
    <EmptyState icon={<IconCircleCheck />} title={t(isOpen ? 'emptyOpen' : 'emptySettled')}>
      {t(isOpen ? 'emptyOpenHint' : 'emptySettledHint')}
    </EmptyState>
  )
}

function ListError({ pages: { error, retry } }: { pages: LetterPages }): ReactNode {
  const t = useTexts(operationsTexts)
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
        {error?.code === 'permission-denied'
          ? t('failedDenied')
          : t('failedOther', { code: error?.code ?? '?' })}
      </Notice>
    </div>
  )
}
