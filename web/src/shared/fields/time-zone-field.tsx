import { useId, type ReactNode } from 'react'
import styles from './fields.module.css'

/** The zones of this browser, in IANA's names; UTC is not among them by itself. */
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

/** Picks a time zone by its IANA name, e.g. `Europe/Berlin`. */
export function TimeZoneField({
  label,
  hint,
  value,
  onPick,
}: {
  label: string
  hint?: string
  value: string
  onPick: (zone: string) => void
}): ReactNode {
  const id = useId()
  const known = zones.includes(value) ? zones : [value, ...zones]
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {known.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </div>
  )
}
