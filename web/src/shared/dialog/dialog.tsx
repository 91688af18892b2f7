import { IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import styles from './dialog.module.css'

export interface DialogProps {
  opened: boolean
  onClose: () => void
  title: string
  closeLabel: string
  /** `sheet` slides in at the end of the line instead of standing in the middle; `large` is as wide as its content may be. */
  shape?: 'center' | 'sheet' | 'large'
  /** Focus goes to the first control in here, or to the one marked `data-autofocus`. */
  children: ReactNode
}

/**
 * A dialog of the browser: keeps the focus inside, closes with Esc, by its button or a press beside it, and gives the
 * focus back to where it was.
 */
export function Dialog({
  opened,
  onClose,
  title,
  closeLabel,
  shape = 'center',
  children,
}: DialogProps): ReactNode {
  const titleId = useId()
  const element = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const dialog = element.current
    if (dialog === null || !opened) return undefined
    dialog.showModal()
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    const pressBeside = (event: PointerEvent): void => {
      if (event.target === dialog) dialog.close()
    }
    dialog.addEventListener('pointerdown', pressBeside)
    return () => {
      dialog.removeEventListener('pointerdown', pressBeside)
      dialog.close()
    }
  }, [opened])

  return (
    <dialog
      ref={element}
      className={styles.dialog}
      data-shape={shape}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      {opened && (
        <div className={styles.content}>
          <header className={styles.head}>
            <h2 id={titleId}>{title}</h2>
            <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
              <IconX size="1.25em" aria-hidden="true" />
            </button>
          </header>
          <div className={styles.body}>{children}</div>
        </div>
      )}
    </dialog>
  )
}
