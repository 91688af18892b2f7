import { Button } from '@mantine/core'
import { IconRotate } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'
import { askServer } from '../../../firestore/ask-server.ts'
import { useFirebase } from '../../../firestore/firebase.ts'
import { useWaitingOrders } from '../../../firestore/use-waiting-orders.ts'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useToast } from '../../../shared/toast/toast.tsx'
import { useDraft } from '../editing/use-event-draft.ts'
import fields from '../../../shared/fields/fields.module.css'
import styles from '../../../shared/charts/charts.module.css'
import { statsTexts } from './texts.ts'

interface ResetProps {
  /** How many drinks no longer count afterwards. */
  orders: number
  onDone: () => void
}

/** Begins again after a rehearsal; says exactly what that does, and is confirmed by the event's name. */
export function ResetCard(props: ResetProps): ReactNode {
  const t = useTexts(statsTexts)
  const { event } = useDraft()
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
        title={t('resetTitle', { name: event.name })}
        closeLabel={t('close')}
      >
        <ResetForm {...props} onClose={close} />
      </Dialog>
    </div>
  )
}

function ResetForm({ orders, onDone, onClose }: ResetProps & { onClose: () => void }): ReactNode {
  const t = useTexts(statsTexts)
  const { event } = useDraft()
  const { functions } = useFirebase()
  const toast = useToast()
  const open = useWaitingOrders(event.id).items.length
  const id = useId()
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const isReady = typed.trim() === event.name && open === 0

  async function reset(): Promise<void> {
    setBusy(true)
    const answer = await askServer(functions, 'resetEvent', { eventId: event.id })
    setBusy(false)
    if (!answer.ok) {
      setProblem(answer.reason || t('noAnswer'))
      return
    }
    toast({ text: t('resetDone') })
    onDone()
    onClose()
  }

  return (
    <form
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault()
        if (isReady && !busy) void reset()
      }}
    >
      <div>
        <p>{t('resetDoes')}</p>
        <ul className={styles.does}>
          <li>{t('resetDoes1')}</li>
          <li>{t('resetDoes2', { count: orders })}</li>
          <li>{t('resetDoes3')}</li>
          <li>{t('resetDoes4')}</li>
        </ul>
      </div>
      {open > 0 && <p className={fields.problem}>{t('resetOpen', { count: open })}</p>}
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {t('resetType', { name: event.name })}
        </label>
        <input
          id={id}
          className={fields.input}
          data-autofocus
          autoComplete="off"
          value={typed}
          onChange={(change) => setTyped(change.currentTarget.value)}
        />
      </div>
      {problem !== null && (
        <p role="alert" className={fields.problem}>
          {problem}
        </p>
      )}
      <div className={styles.answers}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" variant="filled" color="red" loading={busy} disabled={!isReady}>
          {t('resetYes')}
        </Button>
      </div>
    </form>
  )
}
