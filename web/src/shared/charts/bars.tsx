import type { ReactNode } from 'react'
import { useLocale } from '../i18n/use-texts.ts'
import styles from './charts.module.css'

/** A bar chart that is a list: each line has its name, its bar and its number. */
export function Bars({
  label,
  bars,
}: {
  label: string
  /** `words`: what stands at the end of the bar, if it is not its number. */
  bars: readonly { key: string; name: ReactNode; n: number; words?: string; isQuiet?: boolean }[]
}): ReactNode {
  const { locale } = useLocale()
  const most = Math.max(...bars.map(({ n }) => n), 1)
  return (
    <ul className={styles.bars} aria-label={label}>
      {bars.map(({ key, name, n, words, isQuiet = false }) => (
        <li key={key} data-quiet={isQuiet || undefined}>
          <span className={styles.barName}>{name}</span>
          <i aria-hidden="true">
            <i style={{ width: `${(n / most) * 100}%` }} />
          </i>
          <b>{words ?? new Intl.NumberFormat(locale).format(n)}</b>
        </li>
      ))}
    </ul>
  )
}
