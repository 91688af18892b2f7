import { useMemo } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import type { Shortcut } from '../../shared/keyboard/shortcut.ts'
import { useShortcuts } from '../../shared/keyboard/use-shortcuts.ts'
import { drawerTexts } from './texts.ts'

interface DrawerKeys {
  write: () => void
  openTemplates: () => void
  sendLater: () => void
  /** The last message that has not left. */
  editLast: () => void
  /** Both are given the message that has focus, if one has. */
  quote: (focusedId: string | undefined) => void
  showProof: (focusedId: string | undefined) => void
  close?: (() => void) | undefined
  canWrite: boolean
}

/** The keys of the drawer. Pass functions that stay the same from render to render. */
export function useDrawerKeys(keys: DrawerKeys): void {
  const { write, openTemplates, sendLater, editLast, quote, showProof, close, canWrite } = keys
  const t = useTexts(drawerTexts)
  const shortcuts = useMemo<Shortcut[]>(() => {
    const group = t('keysGroup')
    return [
      ...(canWrite
        ? [
            { keys: 'r', label: t('keyWrite'), group, run: write },
            { keys: 't', label: t('keyTemplate'), group, run: openTemplates },
            { keys: 's', label: t('keyLater'), group, run: sendLater },
            { keys: 'Alt+ArrowUp', label: t('keyEditLast'), group, run: editLast },
            { keys: 'q', label: t('keyQuote'), group, run: () => quote(focusedMessage()) },
          ]
        : []),
      { keys: 'p', label: t('keyProof'), group, run: () => showProof(focusedMessage()) },
      ...(close === undefined ? [] : [{ keys: 'Escape', label: t('keyClose'), group, run: close }]),
    ]
  }, [t, canWrite, write, openTemplates, sendLater, editLast, quote, showProof, close])
  useShortcuts(shortcuts)
}

function focusedMessage(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-message-id]')?.dataset['messageId']
}
