import type { ReactNode } from 'react'
import styles from './pills.module.css'

/** One of a few, always seen. */
export function Pills<T extends string>({
  label,
  options,
  value,
  onPick,
}: {
  label: string
  options: readonly { value: T; label: string; count?: string }[]
  value: T
  onPick: (value: T) => void
}): ReactNode {
  return (
    <fieldset className={styles.pills} aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onPick(option.value)}
        >
          {option.label}
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
        </button>
      ))}
    </fieldset>
  )
}
