import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { Refusal } from '@relaydesk/domain/orders/order.ts'
import type { ReactNode } from 'react'
import { useTexts, type Translate } from '../../shared/i18n/use-texts.ts'
import styles from './order-summary.module.css'
import type { en } from './texts.en.ts'
import { kioskTexts } from './texts.ts'
import type { KioskPhase } from './use-kiosk.ts'

/** Why there is no number, and what to do now. */
export function ProblemNote({ phase, board }: { phase: KioskPhase; board: PublicBoard }): ReactNode {
  const t = useTexts(kioskTexts)
  const words =
    phase.kind === 'refused'
      ? refusalWords(t, phase.refusal, board)
      : phase.kind === 'rejected'
        ? t('rejected')
        : phase.kind === 'unknown'
          ? t('unknown')
          : null
  return words === null ? null : (
    <p className={styles.problem} role="alert">
      {words}
    </p>
  )
}

function refusalWords(t: Translate<typeof en>, refusal: Refusal, board: PublicBoard): string {
  switch (refusal) {
    case 'limit':
      return t(board.limitPer === 'day' ? 'limitDay' : 'limitEvent', { count: board.maxOrdersPerGuest })
    case 'open-order':
      return t('openOrder')
    case 'event-not-open':
      return t('notOpen')
    case 'not-on-menu':
    case 'not-a-drink':
      return t('gone')
  }
}
