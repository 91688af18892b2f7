import { IconSearch } from '@tabler/icons-react'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { usePerson } from '../../firestore/session.ts'
import { useCalmRows } from '../../shared/calm-rows/use-calm-rows.ts'
import { LiveMark } from '../../shared/connection/live-mark.tsx'
import { EmptyState } from '../../shared/empty-state/empty-state.tsx'
import { useArrivalFocus } from '../../shared/focus/arrival.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { focusField, moveRowFocus } from '../../shared/keyboard/row-focus.ts'
import { useShortcuts } from '../../shared/keyboard/use-shortcuts.ts'
import { Pills } from '../../shared/pills/pills.tsx'
import { LetterList } from './letter-list.tsx'
import { causeFilters, matchLetters, type CauseFilter } from './match-letters.ts'
import styles from './operations.module.css'
import { operationsTexts } from './texts.ts'
import { mayHandleLetters, useDeadLetters, type LetterFilter } from './use-dead-letters.ts'

export interface OperationsProps {
  leaseId: string
  leaseSwitch: ReactNode
}

/** What did not arrive, for whom, why, and what is safe to do about it; for leads and operations. */
export function Operations({ leaseId, leaseSwitch }: OperationsProps): ReactNode {
  const t = useTexts(operationsTexts)
  const { role } = usePerson()
  const heading = useArrivalFocus()
  return (
    // A region that scrolls takes focus, so that the keyboard can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.page} tabIndex={0} aria-label={t('title')}>
      <header className={styles.head}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t('title')}
          </h1>
          <p>{t('subtitle')}</p>
        </div>
        <span className={styles.marks}>
          <LiveMark />
          {leaseSwitch}
        </span>
      </header>
      {mayHandleLetters(role) ? (
        <Letters leaseId={leaseId} />
      ) : (
        <EmptyState title={t('agentTitle')}>{t('agentBody')}</EmptyState>
      )}
    </section>
  )
}

function Letters({ leaseId }: { leaseId: string }): ReactNode {
  const [filter, setFilter] = useState<LetterFilter>('open')
  const [cause, setCause] = useState<CauseFilter>('any')
  const [search, setSearch] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const searchField = useRef<HTMLInputElement>(null)
  const pages = useDeadLetters(leaseId, filter)
  const found = useMemo(() => matchLetters(pages.items, search, cause), [pages.items, search, cause])
  const rows = useCalmRows(found, list, `${filter}\n${cause}\n${search}`)
  useLetterKeys(list, searchField)
  return (
    <>
      <LetterFilters {...{ leaseId, filter, setFilter, cause, setCause, search, setSearch, searchField }} />
      <LetterList
        leaseId={leaseId}
        pages={pages}
        rows={rows}
        filter={filter}
        isNarrowed={search.trim() !== '' || cause !== 'any'}
        onClear={() => {
          setSearch('')
          setCause('any')
        }}
        list={list}
      />
    </>
  )
}

interface LetterFiltersProps {
  leaseId: string
  filter: LetterFilter
  setFilter: (filter: LetterFilter) => void
  cause: CauseFilter
  setCause: (cause: CauseFilter) => void
  search: string
  setSearch: (search: string) => void
  searchField: React.RefObject<HTMLInputElement | null>
}

function LetterFilters(props: LetterFiltersProps): ReactNode {
  const { leaseId, filter, setFilter, cause, setCause, search, setSearch, searchField } = props
  const t = useTexts(operationsTexts)
  const { locale } = useLocale()
  const open = useDeadLetters(leaseId, 'open')
  const count = new Intl.NumberFormat(locale).format(open.items.length) + (open.hasMore ? '+' : '')
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <IconSearch size="1.25em" aria-hidden="true" />
        <input
          ref={searchField}
          type="search"
          aria-label={t('search')}
          placeholder={t('searchHint')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <Pills
        label={t('show')}
        value={filter}
        onPick={setFilter}
        options={(['open', 'settled'] as const).map((value) => ({
          value,
          label: t(value),
          ...(value === 'open' && open.status === 'live' && { count }),
        }))}
      />
      <select
        className={styles.cause}
        aria-label={t('cause')}
        value={cause}
        onChange={(event) => {
          const { value } = event.currentTarget
          setCause(causeFilters.find((candidate) => candidate === value) ?? 'any')
        }}
      >
        {causeFilters.map((candidate) => (
          <option key={candidate} value={candidate}>
            {t(`cause_${candidate}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** `/` searches, `j` and `k` walk the rows; Enter opens the enquiry, as the row's name is a link. */
function useLetterKeys(
  list: React.RefObject<HTMLElement | null>,
  searchField: React.RefObject<HTMLInputElement | null>,
): void {
  const t = useTexts(operationsTexts)
  const shortcuts = useMemo(
    () => [
      { keys: '/', label: t('keySearch'), group: t('keys'), run: () => focusField(searchField.current) },
      { keys: 'j', label: t('keyNext'), group: t('keys'), run: () => moveRowFocus(list.current, 1) },
      { keys: 'k', label: t('keyPrevious'), group: t('keys'), run: () => moveRowFocus(list.current, -1) },
    ],
    [t, list, searchField],
  )
  useShortcuts(shortcuts)
}
