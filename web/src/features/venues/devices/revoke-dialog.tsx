import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { StoredDevice } from '../../../firestore/device.ts'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useToast } from '../../../shared/toast/toast.tsx'
import { useDraft } from '../editing/use-venue-draft.ts'
import styles from './devices.module.css'
import { devicesTexts } from './texts.ts'
import { useVenueCall } from './use-venue-call.ts'

/** Asks before a device can do nothing any more: that cannot be undone. */
export function RevokeDialog({
  device: { id, kind, name },
  opened,
  onClose,
}: {
  device: StoredDevice
  opened: boolean
  onClose: () => void
}): ReactNode {
  const t = useTexts(devicesTexts)
  const { stored: venue } = useDraft()
  const toast = useToast()
  const { busy, ask } = useVenueCall('revokeDevice')

  async function revoke(): Promise<void> {
    if ((await ask({ venueId: venue.id, deviceId: id })) === null) return
    onClose()
    toast({ text: t('revoked', { name }) })
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('revokeTitle', { name })} closeLabel={t('close')}>
      <p className={styles.body}>
        <b>{t(kind === 'kiosk' ? 'revokeKiosk' : 'revokeDisplay')}</b> {t('revokeMeans')}
      </p>
      <div className={styles.answers}>
        <Button data-autofocus onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button variant="filled" color="red" loading={busy} onClick={() => void revoke()}>
          {t('revokeYes')}
        </Button>
      </div>
    </Dialog>
  )
}
