import { Button } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { limit, orderBy, query } from 'firebase/firestore'
import { orders, readOrder, type StoredOrder } from '../../../firestore/order.ts'
import { useFirebase } from '../../../firestore/firebase.ts'
import { useCollection } from '../../../firestore/use-collection.ts'
import { EmptyState } from '../../../shared/empty-state/empty-state.tsx'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { focusField } from '../../../shared/keyboard/row-focus.ts'
import { useShortcuts } from '../../../shared/keyboard/use-shortcuts.ts'
import { Notice } from '../../../shared/notice/notice.tsx'
import { useDraft } from '../editing/use-event-draft.ts'
import { Pills } from '../../../shared/pills/pills.tsx'
import { GuestTable } from './guest-table.tsx'
import styles from './guests.module.css'
import { countOrders, matchOrders, orderFilters, type OrderFilter } from './match-orders.ts'
import { guestsTexts } from './texts.ts'

const pageSize = 200

/** The orders of an event, live, to look somebody up: never more of them than a first name and the last digits. */
export function GuestsTab(): ReactNode {
  const t = useTexts(guestsTexts)
  const { db } = useFirebase()
  const { event } = useDraft()
  const [search, setSearch] = useState('')
  const [filter, setFilter] = useState<OrderFilter>('all')
  const [count, setCount] = useState(pageSize)
  const field = useRef<HTMLInputElement>(null)
  const newest = useMemo(
    () => query(orders(db, event.id), orderBy('createdAt', 'desc'), limit(count)),
    [db, event.id, count],
  )
  const state = useCollection(newest, readOrder)
  const items = useKept(state.items, state.status === 'loading')
  const rows = useMemo(() => matchOrders(items, search, filter), [items, search, filter])
  useSearchKey(field)
  const isEmpty = items.length === 0
  return (
    <>
      <Filters {...{ items, search, setSearch, filter, setFilter, field }} />
      {state.status === 'error' && (
        <Notice
          tone="failed"
          announce="alert"
          title={t('failed')}
          actions={
            <Button size="xs" onClick={state.retry}>
              {t('tryAgain')}
            </Button>
          }
        >
          {t('failedHint')}
        </Notice>
      )}
      {state.status === 'live' && isEmpty && <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      {!isEmpty && rows.length === 0 && (
        <EmptyState
          title={t('nothingFound')}
          action={
            <Button
              size="xs"
              onClick={() => {
                setSearch('')
                setFilter('all')
              }}
            >
              {t('clear')}
            </Button>
          }
        />
      )}
      {rows.length > 0 && <GuestTable rows={rows} timeZone={event.timeZone} />}
      {items.length >= count && (
        <div className={styles.more}>
          <Button size="xs" onClick={() => setCount((n) => n + pageSize)}>
            {t('older')}
          </Button>
        </div>
      )}
    </>
  )
}

interface FiltersProps {
  items: readonly StoredOrder[]
  search: string
  setSearch: (search: string) => void
  filter: OrderFilter
  setFilter: (filter: OrderFilter) => void
  field: React.RefObject<HTMLInputElement | null>
}

function Filters({ items, search, setSearch, filter, setFilter, field }: FiltersProps): ReactNode {
  const t = useTexts(guestsTexts)
  const { locale } = useLocale()
  const counts = useMemo(() => countOrders(items), [items])
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <IconSearch size="1.25em" aria-hidden="true" />
        <input
          ref={field}
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
        options={orderFilters
          .filter((candidate) => candidate === 'all' || candidate === filter || counts[candidate] > 0)
          .map((candidate) => ({
            value: candidate,
            label: t(candidate),
            count: new Intl.NumberFormat(locale).format(counts[candidate]),
          }))}
      />
    </div>
  )
}

/** While a longer list is on its way, what was there stays. */
function useKept(items: readonly StoredOrder[], isLoading: boolean): readonly StoredOrder[] {
  const [kept, setKept] = useState(items)
  if (!isLoading && kept !== items) setKept(items)
  return isLoading ? kept : items
}

function useSearchKey(field: React.RefObject<HTMLInputElement | null>): void {
  const t = useTexts(guestsTexts)
  const shortcuts = useMemo(
    () => [{ keys: '/', label: t('keySearch'), group: t('keys'), run: () => focusField(field.current) }],
    [t, field],
  )
  useShortcuts(shortcuts)
}
