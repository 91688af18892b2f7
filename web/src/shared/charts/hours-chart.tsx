import { useState, type ReactNode } from 'react'
import { useLocale, useTexts } from '../i18n/use-texts.ts'
import { formatDay } from '../time/format-time.ts'
import { useToday } from '../time/use-today.ts'
import { Pills } from '../pills/pills.tsx'
import styles from './charts.module.css'
import { sum, type hourBars } from './hour-bars.ts'
import { chartsTexts } from './texts.ts'

/** The hours of one day as columns with their numbers, the newest day first. */
export function HoursChart({
  label,
  days,
  timeZone,
  total,
}: {
  label: string
  days: ReturnType<typeof hourBars>
  timeZone: string
  /** What all days add up to, as a sentence. */
  total: string
}): ReactNode {
  const t = useTexts(chartsTexts)
  const { locale } = useLocale()
  const today = useToday()
  const [picked, setPicked] = useState<string | null>(null)
  const day = days.find((candidate) => candidate.day === picked) ?? days.at(-1)
  if (day === undefined) return null
  const most = Math.max(...day.hours.map(({ n }) => n), 1)
  return (
    <>
      {days.length > 1 && (
        <Pills
          label={t('day')}
          value={day.day}
          onPick={setPicked}
          options={days.slice(-5).map((candidate) => ({
            value: candidate.day,
            label: formatDay(candidate.at, today, locale, timeZone),
          }))}
        />
      )}
      <ol className={styles.hours} aria-label={label}>
        {day.hours.map(({ hour, n }) => (
          <li key={hour} data-most={n === most || undefined}>
            <span className="visually-hidden">{t('hour', { hour: `${hour}:00`, count: String(n) })}</span>
            <b aria-hidden="true">{n === 0 ? '' : new Intl.NumberFormat(locale).format(n)}</b>
            <i aria-hidden="true" style={{ height: `${(n / most) * 132}px` }} />
            <span aria-hidden="true">{hour}</span>
          </li>
        ))}
      </ol>
      <p className={styles.total}>
        {days.length > 1 &&
          `${t('dayTotal', { count: new Intl.NumberFormat(locale).format(sum(day.hours)) })} · `}
        {total}
      </p>
    </>
  )
}
