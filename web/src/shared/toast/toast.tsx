import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import styles from './toast.module.css'

/** Long enough to read and to reach the button by keyboard. */
const shownMs = 8_000

export interface Toast {
  text: string
  /** `failed` stays until it is closed. */
  tone?: 'neutral' | 'failed'
  action?: { label: string; run: () => void }
  /** How long it is shown, in ms; 8 s unless its action is honest for a shorter time. */
  shownMs?: number
}

const ToastContext = createContext<((toast: Toast) => void) | null>(null)

/** Shows one short message at the bottom of the page, with at most one action such as Undo. */
export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext)
  if (show === null) throw new Error('useToast needs a ToastRegion above it')
  return show
}

export function ToastRegion({
  closeLabel,
  children,
}: {
  closeLabel: string
  children: ReactNode
}): ReactNode {
  const [shown, setShown] = useState<{ toast: Toast; at: number } | null>(null)
  const [held, setHeld] = useState(false)
  const show = useMemo(() => (toast: Toast) => setShown({ toast, at: Date.now() }), [])

  useEffect(() => {
    if (shown === null || held || shown.toast.tone === 'failed') return undefined
    const timer = setTimeout(() => setShown(null), shown.toast.shownMs ?? shownMs)
    return () => clearTimeout(timer)
  }, [shown, held])

  return (
    <ToastContext value={show}>
      {children}
      <output className={styles.region}>
        {shown !== null && (
          <div
            key={shown.at}
            className={styles.toast}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span>{shown.toast.text}</span>
            {shown.toast.action !== undefined && (
              <button
                type="button"
                onClick={() => {
                  setHeld(false)
                  setShown(null)
                  shown.toast.action?.run()
                }}
              >
                {shown.toast.action.label}
              </button>
            )}
            {shown.toast.tone === 'failed' && (
              <button type="button" onClick={() => setShown(null)}>
                {closeLabel}
              </button>
            )}
          </div>
        )}
      </output>
    </ToastContext>
  )
}
