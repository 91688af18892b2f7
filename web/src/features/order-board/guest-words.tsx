import type { ReactNode } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './order-card.module.css'
import { boardTexts } from './texts.ts'

/** The guest's own words, whole and in their own direction; at the kiosk and for walk-ups what to know instead. */
export function GuestWords({ order: { verbatim, channel } }: { order: StoredOrder }): ReactNode {
  const t = useTexts(boardTexts)
  const hint = channel === 'kiosk' ? t('orderedAtKiosk') : channel === 'walk-up' ? t('walkUpHint') : null
  return (
    <>
      {verbatim !== '' && (
        <p className={styles.said} dir="auto">
          “{verbatim}”
        </p>
      )}
      {hint !== null && <p className={styles.said}>{hint}</p>}
    </>
  )
}
