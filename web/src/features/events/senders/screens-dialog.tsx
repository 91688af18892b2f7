import type { ReactNode } from 'react'
import type { StoredEvent } from '../../../firestore/order-event.ts'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { ScreenList } from './screens.tsx'
import styles from './senders.module.css'
import { sendersTexts } from './texts.ts'

/** The screens of an event at hand from every page. */
export function ScreensDialog({
  event,
  opened,
  onClose,
}: {
  event: StoredEvent
  opened: boolean
  onClose: () => void
}): ReactNode {
  const t = useTexts(sendersTexts)
  return (
    <Dialog opened={opened} onClose={onClose} title={t('screens')} closeLabel={t('close')}>
      <p className={styles.small}>{t('screensHint')}</p>
      <ScreenList eventId={event.id} />
    </Dialog>
  )
}
