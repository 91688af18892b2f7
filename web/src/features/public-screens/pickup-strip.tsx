import { IconCircleCheck, IconCoffee } from '@tabler/icons-react'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './pickup-strip.module.css'
import { planPickup } from './plan-pickup.ts'
import { screenTexts } from './texts.ts'

/** Whose drink is ready, and whose is in the making. `isStale`: that is how it last was. */
export function PickupStrip({ board, isStale }: { board: PublicBoard; isStale: boolean }): ReactNode {
  const t = useTexts(screenTexts)
  const { ready, moreReady, making, moreMaking } = planPickup(board)
  return (
    <section className={styles.strip} data-stale={isStale || undefined}>
      <h2 className={styles.label} data-ready>
        <IconCircleCheck size="1.25em" aria-hidden="true" />
        <span>
          {t(isStale ? 'readyKnown' : 'ready')}
          {board.pickupPlace !== '' && <small>{board.pickupPlace}</small>}
        </span>
      </h2>
      <div className={styles.row} role="status">
        {ready.length === 0 && <span className={styles.quiet}>{t('noneReady')}</span>}
        {ready.map((number) => (
          <b key={number} className={styles.ready} data-testid="ready">
            {number}
          </b>
        ))}
        {moreReady > 0 && <span className={styles.more}>{t('more', { count: moreReady })}</span>}
      </div>
      <h2 className={styles.label} data-making>
        <IconCoffee size="1.25em" aria-hidden="true" />
        <span>{t('making')}</span>
      </h2>
      <div className={styles.row} data-making>
        {making.length === 0 && <span className={styles.quiet}>{t('noneMaking')}</span>}
        {making.map((number) => (
          <span key={number} className={styles.making} data-testid="making">
            {number}
          </span>
        ))}
        {moreMaking > 0 && <span className={styles.more}>{t('more', { count: moreMaking })}</span>}
      </div>
    </section>
  )
}
