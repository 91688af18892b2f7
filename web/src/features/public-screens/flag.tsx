import type { ReactNode } from 'react'
import { flagShapes } from './flag-shapes.ts'
import styles from './order-card.module.css'

/** A country's flag, or its two letters where we have none: drawn here, as not every system has flags to write. */
export function Flag({ country, locale }: { country: string; locale: string }): ReactNode {
  const shapes = flagShapes(country)
  const name = new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country
  return (
    <span className={styles.flag} role="img" aria-label={name}>
      {shapes === null ? (
        <span aria-hidden="true">{country}</span>
      ) : (
        <svg viewBox="0 0 60 40" aria-hidden="true">
          {shapes.map(([colour, path, width]) =>
            width === undefined ? (
              <path key={colour + path} fill={colour} d={path} />
            ) : (
              <path key={colour + path} fill="none" stroke={colour} strokeWidth={width} d={path} />
            ),
          )}
        </svg>
      )}
    </span>
  )
}
