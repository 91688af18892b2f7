import { useRef, type PointerEvent, type ReactNode } from 'react'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { clampWidth, messagesWidth, widthAfterKey } from './clamp-width.ts'
import styles from './column-divider.module.css'
import { appTexts } from './texts.ts'

/** Changes the width of the column that follows it: by dragging, by arrow keys; Enter or a double click takes the usual. */
export function ColumnDivider({
  width,
  onChange,
}: {
  width: number
  onChange: (width: number) => void
}): ReactNode {
  const t = useTexts(appTexts)
  const start = useRef<{ x: number; width: number } | null>(null)

  function drag(event: PointerEvent): void {
    if (start.current === null) return
    const sign = isRightToLeft() ? 1 : -1
    onChange(clampWidth(start.current.width + sign * (event.clientX - start.current.x)))
  }

  return (
    // A separator that can be moved is a widget (WAI-ARIA, window splitter): it takes focus and keys.
    <div
      className={styles.divider}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation="vertical"
      aria-label={t('divider')}
      aria-valuenow={width}
      aria-valuemin={messagesWidth.narrowest}
      aria-valuemax={messagesWidth.widest}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, width }
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null
      }}
      onDoubleClick={() => onChange(messagesWidth.usual)}
      onKeyDown={(event) => {
        const next = widthAfterKey(width, event.key, isRightToLeft())
        if (next === null) return
        event.preventDefault()
        onChange(next)
      }}
    />
  )
}

function isRightToLeft(): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl'
}
