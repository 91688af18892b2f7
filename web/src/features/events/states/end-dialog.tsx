import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWaitingOrders } from '../../../firestore/use-waiting-orders.ts'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import type { StateDialogProps } from './pause-dialog.tsx'
import styles from './states.module.css'
import { statesTexts } from './texts.ts'

/** Asks before an event ends, with the number of guests who wait. */
export function EndDialog(props: StateDialogProps): ReactNode {
  const t = useTexts(statesTexts)
  const { event, opened, onClose } = props
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('endTitle', { name: event.name })}
      closeLabel={t('close')}
    >
      <EndQuestion {...props} />
    </Dialog>
  )
}

function EndQuestion({ event, onClose, state }: StateDialogProps): ReactNode {
  const t = useTexts(statesTexts)
  const { items } = useWaitingOrders(event.id)

  async function end(): Promise<void> {
    if (await state.change('ENDED')) onClose()
  }

  return (
    <div className={styles.form}>
      <p>
        <b>{items.length === 0 ? t('endNobody') : t('endWaiting', { count: items.length })}</b> {t('endBody')}
      </p>
      <div className={styles.answers}>
        <Button data-autofocus onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button variant="filled" color="red" loading={state.busy} onClick={() => void end()}>
          {t('endYes')}
        </Button>
      </div>
    </div>
  )
}
