import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useUnlimitedGuests } from '../../../firestore/use-unlimited-guests.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import { Card } from '../../../shared/card/card.tsx'
import styles from './limits-card.module.css'
import { menuTexts } from './texts.ts'

/** How much a guest may have; changed on the page of senders and limits. */
export function LimitsCard(): ReactNode {
  const t = useTexts(menuTexts)
  const { event } = useDraft()
  const unlimited = useUnlimitedGuests(event.id)
  const { maxOrdersPerGuest, limitPer } = event
  return (
    <Card
      title={t('limits')}
      aside={
        <Link
          to="/events/$event"
          params={{ event: event.id }}
          search={{ tab: 'senders' }}
          className={styles.change}
        >
          {t('changeLimits')}
        </Link>
      }
    >
      <dl className={styles.facts}>
        <dt>{t('openOrders')}</dt>
        <dd>1</dd>
        <dt>{t(limitPer === 'day' ? 'perDay' : 'perEvent')}</dt>
        <dd>{maxOrdersPerGuest >= 50 ? t('noLimit') : maxOrdersPerGuest}</dd>
        <dt>{t('unlimited')}</dt>
        <dd>{unlimited?.length ?? ''}</dd>
      </dl>
    </Card>
  )
}
