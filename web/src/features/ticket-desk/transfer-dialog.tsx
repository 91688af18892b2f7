import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from '../../shared/dialog/dialog.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import type { TicketDialogProps } from './cancel-dialog.tsx'
import { useDesk } from './desk-context.ts'
import styles from './dialogs.module.css'
import { deskTexts } from './texts.ts'
import { useTicketCommands } from './use-ticket-commands.ts'

/** To which table a visitor goes on. */
export function TransferDialog({ ticket, opened, onClose }: TicketDialogProps): ReactNode {
  const t = useTexts(deskTexts)
  const { data, isOffline } = useDesk()
  const { transfer } = useTicketCommands(ticket)
  const able = data.seats.filter(({ state, number }) => state === 'staffed' && number === null)
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('transferTitle', { number: ticket.number ?? '' })}
      closeLabel={t('close')}
    >
      <p className={styles.body}>{t(able.length === 0 ? 'transferNone' : 'transferBody')}</p>
      <div className={styles.choices}>
        {able.map(({ table, staffName }) => (
          <Button
            key={table}
            disabled={isOffline}
            onClick={() => {
              onClose()
              transfer(table)
            }}
          >
            {t('transferTo', { table, name: staffName })}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}
