import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { StoredTicket } from '../../firestore/ticket.ts'
import { Dialog } from '../../shared/dialog/dialog.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useDesk } from './desk-context.ts'
import styles from './dialogs.module.css'
import { deskTexts } from './texts.ts'

/**
 * Nobody leaves a visitor behind unasked. `onGone`: the table was left; `onGo`: this person goes on to another page and keeps the
 * table for now, where that is what they are about to do.
 */
export function LeaveDialog({
  ticket,
  opened,
  onStay,
  onGone,
  onGo,
}: {
  ticket: StoredTicket
  opened: boolean
  onStay: () => void
  onGone: () => void
  onGo?: (() => void) | undefined
}): ReactNode {
  const t = useTexts(deskTexts)
  const { venue, isOffline, run } = useDesk()
  const { id, number, name, email } = ticket

  async function leave(how: 'complete' | 'give-back'): Promise<void> {
    const did = await run({ action: how, ticketId: id, number })
    if (did && (await run({ action: 'unpick' }))) onGone()
    else onStay()
  }

  return (
    <Dialog
      opened={opened}
      onClose={onStay}
      title={t('leaveTitle', { number: number ?? '' })}
      closeLabel={t('close')}
    >
      <p className={styles.body}>{t('leaveBody', { name: name || email })}</p>
      <div className={styles.choices}>
        <Button disabled={isOffline} onClick={() => void leave('complete')}>
          {t('completeAndLeave')}
        </Button>
        <Button disabled={isOffline} onClick={() => void leave('give-back')}>
          {t('giveBackAndLeave')}
        </Button>
        {onGo !== undefined && (
          <Button onClick={onGo}>{t('goAndKeep', { count: Math.round(venue.graceSeconds / 60) })}</Button>
        )}
        <Button variant="filled" data-autofocus onClick={onStay}>
          {t('stay')}
        </Button>
      </div>
    </Dialog>
  )
}
