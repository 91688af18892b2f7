import { IconAlertTriangle, IconClockHour4 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './age-chip.module.css'
import { orderAge, type OrderAge } from './order-age.ts'
import { boardTexts } from './texts.ts'
import { useTick } from '../../firestore/use-tick.ts'

/** How long somebody has been waiting since `at` (epoch ms). Renders once a minute. */
export function AgeChip({ at }: { at: number }): ReactNode {
  const t = useTexts(boardTexts)
  const minutes = useTick((now) => orderAge(at, now).minutes)
  const { level } = orderAge(0, minutes * 60_000)
  return (
    <span className={styles.age} data-level={level}>
      {level === 'late' && <IconAlertTriangle size="1.15em" stroke={2} aria-hidden="true" />}
      {level === 'waiting' && <IconClockHour4 size="1.15em" stroke={2} aria-hidden="true" />}
      {level === 'late'
        ? t('late', { count: minutes })
        : minutes === 0
          ? t('now')
          : t('minutes', { count: minutes })}
    </span>
  )
}

/** The level of an order's age; renders only when it changes. */
export function useAgeLevel(at: number): OrderAge['level'] {
  return useTick((now) => orderAge(at, now).level)
}
