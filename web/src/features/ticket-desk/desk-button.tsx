import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useDesk } from './desk-context.ts'
import styles from './desk-button.module.css'
import { deskTexts } from './texts.ts'

/** A button for what the server decides: without a connection it stays where it is, and says why it waits. */
export function DeskButton({
  tone = 'plain',
  size = 'm',
  isBusy = false,
  reason,
  label,
  shortcut,
  row,
  onPress,
  children,
}: {
  tone?: 'main' | 'plain' | 'quiet' | 'bad'
  size?: 's' | 'm' | 'l'
  /** What it asked for is on its way. */
  isBusy?: boolean
  /** Why it cannot be pressed now, if that is not the connection. */
  reason?: string | undefined
  /** What it is called, where its words alone do not say it. */
  label?: string
  /** The key that does the same. */
  shortcut?: string
  /** Of a button in a row that `j` and `k` walk: the row's id. */
  row?: string
  onPress: () => void
  children: ReactNode
}): ReactNode {
  const t = useTexts(deskTexts)
  const { isOffline } = useDesk()
  const why = isOffline ? t('notLiveShort') : reason
  const isDisabled = why !== undefined
  return (
    <button
      type="button"
      className={styles.button}
      data-row={row}
      data-tone={tone}
      data-size={size}
      data-busy={isBusy || undefined}
      aria-label={label}
      aria-disabled={isDisabled || undefined}
      title={why}
      onClick={() => {
        if (!isDisabled && !isBusy) onPress()
      }}
    >
      {children}
      {shortcut !== undefined && (
        <kbd className={styles.key} aria-hidden="true">
          {shortcut}
        </kbd>
      )}
    </button>
  )
}
