import { Button } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { askServer } from '../../../firestore/ask-server.ts'
import { useFirebase } from '../../../firestore/firebase.ts'
import type { StoredEvent } from '../../../firestore/order-event.ts'
import { mapOf, numberOf } from '../../../firestore/read-field.ts'
import { useWaitingOrders } from '../../../firestore/use-waiting-orders.ts'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useToast } from '../../../shared/toast/toast.tsx'
import fields from '../../../shared/fields/fields.module.css'
import styles from './guests.module.css'
import { guestsTexts } from './texts.ts'

export interface WriteDialogProps {
  event: StoredEvent
  opened: boolean
  onClose: () => void
}

const most = 600

/** One text to everybody who waits: says to how many it goes and shows it before it leaves. */
export function WriteDialog(props: WriteDialogProps): ReactNode {
  const t = useTexts(guestsTexts)
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={t('writeTitle')} closeLabel={t('close')}>
      <WriteForm {...props} />
    </Dialog>
  )
}

function WriteForm({ event, onClose }: WriteDialogProps): ReactNode {
  const t = useTexts(guestsTexts)
  const { items } = useWaitingOrders(event.id)
  const id = useId()
  const [text, setText] = useState('')
  const { busy, problem, send } = useWrite(event.id, onClose)
  const texted = items.filter(({ guest }) => guest.isTexted).length
  const others = items.length - texted
  const isReady = texted > 0 && text.trim() !== ''
  return (
    <form
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault()
        if (isReady && !busy) void send(text.trim())
      }}
    >
      <p className={styles.hint}>
        {texted === 0 ? t('writeNobody') : t('writeTo', { count: texted })}{' '}
        {others > 0 && t('notTexted', { count: others })}
      </p>
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {t('words')}
        </label>
        <textarea
          id={id}
          className={fields.input}
          data-autofocus
          dir="auto"
          rows={3}
          maxLength={most}
          placeholder={t('wordsHint')}
          value={text}
          onChange={(change) => setText(change.currentTarget.value)}
        />
        <span className={fields.count}>{t('count', { count: String(text.length), most })}</span>
      </div>
      {text.trim() !== '' && (
        <div className={fields.field}>
          <span className={fields.label}>{t('preview')}</span>
          <p className={styles.preview} dir="auto">
            {text.trim()}
          </p>
        </div>
      )}
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.answers}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" variant="filled" loading={busy} disabled={!isReady}>
          {t('send', { count: texted })}
        </Button>
      </div>
    </form>
  )
}

/** Sends under one request id as long as the dialog stands: sent again after a lost answer, nobody gets it twice. */
function useWrite(eventId: string, onDone: () => void) {
  const t = useTexts(guestsTexts)
  const { functions } = useFirebase()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [sent, setSent] = useState({ text: '', requestId: '' })

  async function send(text: string): Promise<void> {
    const request = sent.text === text ? sent : { text, requestId: crypto.randomUUID() }
    setSent(request)
    setBusy(true)
    const answer = await askServer(functions, 'writeToGuests', { eventId, ...request })
    setBusy(false)
    if (!answer.ok) {
      setProblem(answer.reason || t('noAnswer'))
      return
    }
    toast({ text: t('sent', { count: numberOf(mapOf({ answer: answer.data }, 'answer'), 'guests') }) })
    onDone()
  }

  return { busy, problem, send }
}
