import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import { ticketPagePath } from '@relaydesk/domain/tickets/ticket-page-path.ts'
import { QRCodeSVG } from 'qrcode.react'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { ticketKioskTexts } from './texts.ts'
import styles from './ticket-kiosk.module.css'

/** A code that opens the number on the visitor's own phone. `isOr`: it is the second thing that is offered. */
export function TakeAlong({
  venueId,
  display,
  number,
  isOr,
}: {
  venueId: string
  display: PublicDisplay
  number: number
  isOr: boolean
}): ReactNode {
  const t = useTexts(ticketKioskTexts)
  const [now] = useState(() => Date.now())
  const link = location.origin + ticketPagePath(venueId, number, display, now)
  return (
    <div className={styles.along}>
      <span className={styles.code} data-qr={link}>
        <QRCodeSVG value={link} level="M" marginSize={0} size={512} title={t('qr', { number })} role="img" />
      </span>
      <div>
        <h2>{t(isOr ? 'alongOr' : 'along')}</h2>
        <p>{t('alongBody')}</p>
      </div>
    </div>
  )
}
