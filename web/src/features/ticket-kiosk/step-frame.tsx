import { IconWifiOff, IconX } from '@tabler/icons-react'
import type { PublicDisplay } from '@relaydesk/domain/tickets/public-display.ts'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { KioskTop } from './kiosk-top.tsx'
import { ticketKioskTexts } from './texts.ts'
import styles from './ticket-kiosk.module.css'

/** One question at a time, with a way out. */
export function StepFrame({
  display,
  title,
  isOffline,
  onStartOver,
  onSubmit,
  children,
}: {
  display: PublicDisplay
  title: string
  isOffline: boolean
  onStartOver: () => void
  onSubmit: () => void
  children: ReactNode
}): ReactNode {
  const t = useTexts(ticketKioskTexts)
  return (
    <main className={styles.step}>
      <KioskTop name={display.name}>
        <button type="button" className={styles.topButton} onClick={onStartOver}>
          <IconX size="1.25em" aria-hidden="true" />
          {t('startOver')}
        </button>
      </KioskTop>
      <form
        className={styles.form}
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isOffline) onSubmit()
        }}
      >
        <h1>{title}</h1>
        {isOffline && (
          <p className={styles.offlineNote} role="alert">
            <IconWifiOff size="1.25em" aria-hidden="true" />
            {t('offlineNote')}
          </p>
        )}
        {children}
      </form>
    </main>
  )
}
