import { Button } from '@mantine/core'
import { IconRotate } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { askServer } from '../../../firestore/ask-server.ts'
import { useFirebase } from '../../../firestore/firebase.ts'
import { useOpenTickets } from '../../../firestore/use-open-tickets.ts'
import styles from '../../../shared/charts/charts.module.css'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import fields from '../../../shared/fields/fields.module.css'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useToast } from '../../../shared/toast/toast.tsx'
import { useDraft } from '../editing/use-venue-draft.ts'
import { figuresTexts } from './texts.ts'

interface ResetProps {
  /** How many tickets no longer count afterwards. */
  tickets: number
  onDone: () => void
}

/** Begins a new day; says exactly whom that costs what. */
export function ResetCard(props: ResetProps): ReactNode {
  const t = useTexts(figuresTexts)
  const { stored: venue } = useDraft()
  const [isAsked, setAsked] = useState(false)
  const close = (): void => setAsked(false)
  return (
    <div className={styles.reset}>
      <span>{t('resetHint')}</span>
      <Button
        size="xs"
        leftSection={<IconRotate size="1.25em" aria-hidden="true" />}
        onClick={() => setAsked(true)}
      >
        {t('reset')}
      </Button>
      <Dialog
        opened={isAsked}
        onClose={close}
        title={t('resetTitle', { name: venue.name })}
        closeLabel={t('close')}
      >
        <ResetQuestion {...props} onClose={close} />
      </Dialog>
    </div>
  )
}

function ResetQuestion({ tickets, onDone, onClose }: ResetProps & { onClose: () => void }): ReactNode {
  const t = useTexts(figuresTexts)
  const { stored: venue } = useDraft()
  const { functions } = useFirebase()
  const toast = useToast()
  const open = useOpenTickets(venue.id).items.length
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const first = String(venue.firstNumber)

  async function reset(): Promise<void> {
    setBusy(true)
    const answer = await askServer(functions, 'resetVenue', { venueId: venue.id })
    setBusy(false)
    if (!answer.ok) {
      setProblem(answer.reason || t('noAnswer'))
      return
    }
    toast({ text: t('resetDone', { first }) })
    onDone()
    onClose()
  }

  return (
    <div className={styles.form}>
      <div>
        <p>{t('resetDoes')}</p>
        <ul className={styles.does}>
          <li>{t('resetDoes1', { first })}</li>
          <li>{open === 0 ? t('resetNobody') : <b>{t('resetDoes2', { count: open })}</b>}</li>
          <li>{t('resetDoes3', { count: tickets })}</li>
          <li>{t('resetDoes4')}</li>
        </ul>
      </div>
      {problem !== null && (
        <p role="alert" className={fields.problem}>
          {problem}
        </p>
      )}
      <div className={styles.answers}>
        <Button data-autofocus onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button variant="filled" color="red" loading={busy} onClick={() => void reset()}>
          {t('resetYes')}
        </Button>
      </div>
    </div>
  )
}
