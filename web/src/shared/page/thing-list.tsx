import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { EmptyState } from '../empty-state/empty-state.tsx'
import { useArrivalFocus } from '../focus/arrival.ts'
import { moveRowFocus } from '../keyboard/row-focus.ts'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { useWaiting } from '../loading/use-waiting.ts'
import styles from './list-column.module.css'

type Word =
  | 'title'
  | 'list'
  | 'new'
  | 'empty'
  | 'emptyHint'
  | 'failed'
  | 'failedHint'
  | 'loading'
  | 'keys'
  | 'keyNext'
  | 'keyPrevious'
  | 'keyNew'

/** What a person runs, one line each, and the way to a new one. `base`: the address under which each has its own. */
export function ThingList({
  t,
  base,
  icon,
  status,
  items,
  selectedId,
  onNew,
}: {
  t: (word: Word) => string
  base: '/events' | '/venues'
  icon: ReactNode
  status: 'loading' | 'live' | 'error'
  items: readonly { id: string; name: string; chip: ReactNode }[]
  selectedId: string | undefined
  onNew: () => void
}): ReactNode {
  const heading = useArrivalFocus()
  const list = useRef<HTMLDivElement>(null)
  useListKeys(t, list, onNew)
  return (
    <>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        <Button size="xs" leftSection={<IconPlus size="1.25em" aria-hidden="true" />} onClick={onNew}>
          {t('new')}
        </Button>
      </header>
      <div className={styles.scroll} ref={list}>
        {status === 'loading' && items.length === 0 && <Loading label={t('loading')} />}
        {status === 'error' && <EmptyState title={t('failed')}>{t('failedHint')}</EmptyState>}
        {status === 'live' && items.length === 0 && (
          <EmptyState icon={icon} title={t('empty')}>
            {t('emptyHint')}
          </EmptyState>
        )}
        {items.length > 0 && (
          <ul aria-label={t('list')}>
            {items.map(({ id, name, chip }) => (
              <li key={id}>
                <Link
                  to={addressOf(base, id)}
                  className={styles.row}
                  data-row={id}
                  aria-current={id === selectedId || undefined}
                >
                  <span className={styles.name} title={name}>
                    {name}
                  </span>
                  {chip}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

function addressOf(base: string, id: string): string {
  return `${base}/${id}`
}

function Loading({ label }: { label: string }): ReactNode {
  const waiting = useWaiting(true)
  if (waiting === 'not-yet') return null
  return (
    <div role="status" aria-label={label}>
      {['72%', '56%', '84%'].map((width) => (
        <div key={width} className={styles.bar} aria-hidden="true">
          <i style={{ width }} />
          <i />
        </div>
      ))}
    </div>
  )
}

function useListKeys(
  t: (word: Word) => string,
  list: RefObject<HTMLElement | null>,
  onNew: () => void,
): void {
  const newThing = useRef(onNew)
  const shortcuts = useMemo(
    () => [
      { keys: 'j', label: t('keyNext'), group: t('keys'), run: () => moveRowFocus(list.current, 1) },
      { keys: 'k', label: t('keyPrevious'), group: t('keys'), run: () => moveRowFocus(list.current, -1) },
      { keys: 'n', label: t('keyNew'), group: t('keys'), run: () => newThing.current() },
    ],
    [t, list],
  )
  useShortcuts(shortcuts)
}
