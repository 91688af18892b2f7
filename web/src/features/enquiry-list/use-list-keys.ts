import { useCallback, useMemo, type RefObject } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { focusField, focusRow, moveRowFocus, rowsOf } from '../../shared/keyboard/row-focus.ts'
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
      { keys: 'j', label: t('keyNext'), group: t('keys'), run: () => moveRowFocus(list.current, 1) },
      { keys: 'k', label: t('keyPrevious'), group: t('keys'), run: () => moveRowFocus(list.current, -1) },
    ],
    [t, list, searchField],
  )
  useShortcuts(shortcuts)
  return useCallback(() => focusRow(rowsOf(list.current)[0]), [list])
}
