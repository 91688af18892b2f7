import { useMemo, type RefObject } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { moveRowFocus } from '../../shared/keyboard/row-focus.ts'
import { useShortcuts } from '../../shared/keyboard/use-shortcuts.ts'
import { deskTexts } from './texts.ts'

/** `j` and `k` walk the Accept buttons of those who wait. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  const t = useTexts(deskTexts)
  const shortcuts = useMemo(() => {
    const group = t('keyGroup')
    return [
      { keys: 'j', label: t('keyNext'), group, run: () => moveRowFocus(list.current, 1) },
      { keys: 'k', label: t('keyPrevious'), group, run: () => moveRowFocus(list.current, -1) },
    ]
  }, [t, list])
  useShortcuts(shortcuts)
}
