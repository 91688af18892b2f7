import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { StoredTicket } from '../../firestore/ticket.ts'
import { Dialog } from '../../shared/dialog/dialog.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useDesk } from './desk-context.ts'
import styles from './dialogs.module.css'
import { deskTexts } from './texts.ts'
import { useTicketCommands } from './use-ticket-commands.ts'

export interface TicketDialogProps {
  ticket: StoredTicket
  opened: boolean
  onClose: () => void
}

/** Asks before somebody's turn ends, and says what that means for them. */
export function CancelDialog({ ticket, opened, onClose }: TicketDialogProps): ReactNode {
  const t = useTexts(deskTexts)
  const { isOffline } = useDesk()
  const { cancel } = useTicketCommands(ticket)
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('cancelTitle', { number: ticket.number ?? '' })}
      closeLabel={t('close')}
    >
      <p className={styles.body}>{t('cancelBody', { name: ticket.name || ticket.email })}</p>
      <div className={styles.answers}>
        <Button data-autofocus onClick={onClose}>
          {t('keep')}
        </Button>
        <Button
          variant="filled"
          color="red"
          disabled={isOffline}
          onClick={() => {
            onClose()
            cancel()
          }}
        >
          {t('cancelYes')}
        </Button>
      </div>
    </Dialog>
  )
}
