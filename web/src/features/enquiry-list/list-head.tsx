import { IconSearch, IconX } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import { usePerson } from '../../firestore/session.ts'
import { LiveMark } from '../../shared/connection/live-mark.tsx'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './enquiry-list.module.css'
import type { ListFilter } from '../../firestore/list-filter.ts'
import { listTexts } from './texts.ts'
import type { EnquiryCounts } from './use-enquiry-counts.ts'

const words = { open: 'open', mine: 'mine', 'no-owner': 'noOwner', unplaced: 'unplaced' } as const
const openFilters = ['open', 'mine', 'no-owner', 'unplaced'] as const

export interface ListHeadProps {
  filter: ListFilter
  onFilter: (filter: ListFilter) => void
  counts: EnquiryCounts
  search: string
  onSearch: (search: string) => void
  searchField: RefObject<HTMLInputElement | null>
  /** Enter or arrow down in the search: on to what it found. */
  onGoToRows: () => void
  heading: (element: HTMLElement | null) => void
  /** Chooses among several lease companies; nothing for people with one. */
  leaseSwitch: ReactNode
}

/** Title, search and filters of the list. */
export function ListHead(props: ListHeadProps): ReactNode {
  const t = useTexts(listTexts)
  const isLead = usePerson().role === 'lead'
  const { filter, onFilter, counts, search, onSearch, searchField, onGoToRows, heading, leaseSwitch } = props
  return (
    <header className={styles.head}>
      <div className={styles.titleRow}>
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        <button
          type="button"
          className={styles.completed}
          aria-pressed={filter === 'completed'}
          onClick={() => onFilter(filter === 'completed' ? 'open' : 'completed')}
        >
          {t('completed')}
        </button>
        <span className={styles.phoneMark}>
          <LiveMark />
        </span>
        {leaseSwitch}
      </div>
      <div className={styles.search}>
        <IconSearch size="1.25em" aria-hidden="true" />
        <input
          ref={searchField}
          type="search"
          aria-label={t('search')}
          placeholder={t('searchHint')}
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault()
              onGoToRows()
            }
            if (event.key !== 'Escape') return
            event.stopPropagation()
            if (search === '') event.currentTarget.blur()
            else onSearch('')
          }}
        />
        {search !== '' && (
          <button
            type="button"
            aria-label={t('clear')}
            onClick={() => {
              onSearch('')
              searchField.current?.focus()
            }}
          >
            <IconX size="1.125em" aria-hidden="true" />
          </button>
        )}
      </div>
      <fieldset className={styles.filters} aria-label={t('show')}>
        {openFilters.filter(isOffered).map((candidate) => (
          <button
            key={candidate}
            type="button"
            aria-pressed={candidate === filter}
            onClick={() => onFilter(candidate)}
          >
            {t(words[candidate])} <Count count={counts[candidate]} />
          </button>
        ))}
      </fieldset>
    </header>
  )

  /** What has no place yet is for leads, and only while there is any. */
  function isOffered(candidate: ListFilter): boolean {
    return candidate !== 'unplaced' || filter === 'unplaced' || (isLead && (counts.unplaced ?? 0) > 0)
  }
}

function Count({ count }: { count: number | undefined }): ReactNode {
  const { locale } = useLocale()
  return count === undefined ? null : (
    <span className={styles.count}>{new Intl.NumberFormat(locale).format(count)}</span>
  )
}
