import { useCallback, useMemo, type RefObject } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useShortcuts } from '../../shared/keyboard/use-shortcuts.ts'
import { listTexts } from './texts.ts'

/**
 * `/` searches, `j` and `k` walk the rows; Enter opens the row, as it is a link. Gives what leads from the search to what
 * it found: the first row.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  searchField: RefObject<HTMLInputElement | null>,
): () => void {
  const t = useTexts(listTexts)
  const shortcuts = useMemo(
    () => [
      { keys: '/', label: t('keySearch'), group: t('keys'), run: () => focusField(searchField.current) },
      { keys: 'j', label: t('keyNext'), group: t('keys'), run: () => moveFocus(list.current, 1) },
      { keys: 'k', label: t('keyPrevious'), group: t('keys'), run: () => moveFocus(list.current, -1) },
    ],
    [t, list, searchField],
  )
  useShortcuts(shortcuts)
  return useCallback(() => focusRow(rowsOf(list.current)[0]), [list])
}

function focusField(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}

/** Goes on from the row that has the focus, else from the one that is open. */
function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const rows = rowsOf(list)
  const focused = rows.findIndex((row) => row === document.activeElement)
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.hasAttribute('aria-current'))
  focusRow(rows[from < 0 ? 0 : Math.min(Math.max(from + step, 0), rows.length - 1)])
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
}

function focusRow(row: HTMLElement | undefined): void {
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}
